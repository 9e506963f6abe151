package vn.thongsuot.procedures.reviews.web;

import java.util.Map;
import java.util.Set;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.reviews.ComplianceCost;
import vn.thongsuot.procedures.reviews.CostText;
import vn.thongsuot.procedures.reviews.Review;
import vn.thongsuot.procedures.reviews.ReviewAction;

/** What the page of a review shows. */
record ReviewPage(
        Ui ui,
        Review review,
        String name,
        String unit,
        Set<ReviewAction> actions,
        TypedForm form,
        Map<String, String> errors) {

    boolean may(ReviewAction action) {
        return actions.contains(action);
    }

    String href() {
        return "/desk/procedure-reviews/" + review.id();
    }

    String percent() {
        return ui.decimal(review.before().savingPercent(review.after()).doubleValue());
    }

    static String written(ComplianceCost cost) {
        return CostText.write(cost.lines());
    }
}
