package vn.thongsuot.petitions.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * The form on which everybody can send a petition.
 *
 * @param errors what is wrong by field; told in the order of the page's fields
 */
record PublicFormPage(
        Ui ui,
        PetitionForm form,
        List<Choice> units,
        List<Choice> abouts,
        List<Choice> kinds,
        List<Choice> relations,
        MapPanel map,
        Map<String, String> errors) {

    private static final List<String> FIELDS = List.of(
            "about",
            "content",
            "intake",
            "place",
            "spot",
            "pictures",
            "kind",
            "name",
            "phone",
            "address",
            "email",
            "behalfRelation",
            "behalfName",
            "behalfPaper");

    PublicFormPage {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String error = errors.get(field);
            if (error != null) {
                ordered.put(field, error);
            }
        }
        errors.forEach(ordered::putIfAbsent);
        errors = Collections.unmodifiableMap(ordered);
    }
}
