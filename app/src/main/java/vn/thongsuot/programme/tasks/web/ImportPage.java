package vn.thongsuot.programme.tasks.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskSheets;

/** Taking in tasks from Excel: the form, and what is wrong in the file. */
record ImportPage(Ui ui, List<Choice> assigners, List<TaskSheets.Problem> problems, Map<String, String> errors) {}
