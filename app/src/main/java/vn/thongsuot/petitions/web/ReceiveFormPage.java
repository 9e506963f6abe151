package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** The form on which an official writes down a petition. */
record ReceiveFormPage(
        Ui ui,
        PetitionForm form,
        List<Choice> registers,
        List<Choice> sources,
        List<Choice> abouts,
        List<Choice> kinds,
        List<Choice> relations,
        MapPanel map,
        Map<String, String> errors) {}
