package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.platform.Ui;

/**
 * A board or a target on paper (Vietnamese: bản in bảng điều hành): the same figures, sentences and drawings as the page, the time
 * that they count until, and the address that shows them again.
 *
 * @param address of the page with all that was chosen
 * @param narrowed what was chosen, in words; empty where all is shown
 */
record BoardPaper(Ui ui, String title, String until, String address, String narrowed, List<Card> cards) {

    BoardPaper {
        cards = List.copyOf(cards);
    }

    /** A target with its drawing for paper. */
    record Card(TargetCard card, PaperChart chart) {}

    static List<Card> cards(List<TargetCard> cards) {
        List<Card> drawn = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            drawn.add(new Card(cards.get(i), PaperChart.of(cards.get(i).chart(), "c" + i)));
        }
        return drawn;
    }
}
