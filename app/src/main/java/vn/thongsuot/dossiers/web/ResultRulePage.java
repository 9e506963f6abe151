package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.dossiers.ResultPlaceholders;
import vn.thongsuot.dossiers.ResultRuleEditor;
import vn.thongsuot.dossiers.ResultTemplates;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Kinds and templates of results. */
record ResultRulePage(
        Ui ui,
        List<ResultRuleEditor.Rule> rules,
        List<ResultTemplates.Placed> templates,
        TypedForm form,
        Map<String, String> errors) {

    String placeholders() {
        return String.join(
                ", ",
                ResultPlaceholders.list().stream()
                        .map(name -> "{{" + name + "}}")
                        .toList());
    }
}
