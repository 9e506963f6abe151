package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** The form on which everybody can send a petition. */
record PublicFormPage(
        Ui ui,
        PetitionForm form,
        List<Choice> units,
        List<Choice> abouts,
        List<Choice> kinds,
        Map<String, String> errors) {}
