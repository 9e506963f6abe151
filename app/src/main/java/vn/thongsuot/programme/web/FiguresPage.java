package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Balance;

/** What the page of indicators shows. */
record FiguresPage(
        Ui ui, FigureQuery query, List<Row> rows, Balance balance, List<Choice> units, List<Choice> procedures) {

    static final List<String> CHANNELS = List.of("counter", "online", "postal");

    /** An indicator, its two sides and where they lead; neither where there is no data. */
    record Row(
            String name,
            String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String numeratorHref,
            @Nullable String denominatorHref,
            String numeratorText,
            @Nullable String denominatorText) {}

    List<String> channels() {
        return CHANNELS;
    }
}
