package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Balance;

/**
 * What the page of indicators shows.
 *
 * @param balance null where units are counted as they were: what moved with a merger would be counted nowhere
 */
record FiguresPage(
        Ui ui,
        FigureQuery query,
        List<Row> rows,
        @Nullable Balance balance,
        List<Choice> units,
        List<Choice> procedures) {

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

    List<UnitScope> scopes() {
        return List.of(UnitScope.values());
    }

    List<String> channels() {
        return CHANNELS;
    }
}
