package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What communication of a year shows: plans, articles and how often they were read. */
record CommunicationPage(
        Ui ui,
        int year,
        List<PlanCard> plans,
        List<ArticleRow> articles,
        List<Choice> bodies,
        TypedForm form,
        Map<String, String> errors) {

    /** A year's plan. */
    record PlanCard(String href, String title, String unit, boolean issued, String done) {}

    /** An article. @param recent views of the last thirty days */
    record ArticleRow(
            String href,
            String title,
            String unit,
            String kindKey,
            String stateKey,
            String look,
            String publishOn,
            String recent,
            String all) {}

    String href(int other) {
        return "/desk/communication?year=" + other;
    }
}
