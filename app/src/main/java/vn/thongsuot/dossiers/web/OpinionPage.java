package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.dossiers.OpinionDetail;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the page of an opinion shows. */
record OpinionPage(
        Ui ui,
        OpinionDetail detail,
        String title,
        String state,
        String look,
        List<Labelled> facts,
        List<Choice> verdicts,
        String answer,
        Map<String, String> errors) {}
