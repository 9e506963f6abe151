package vn.thongsuot.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Sheets;

/** Petitions out to Excel, as the list shows them; no sender (Vietnamese: sổ tiếp nhận phản ánh ra Excel). */
@Service
public class PetitionSheets {

    private static final List<String> COLUMNS = List.of(
            "code",
            "externalCode",
            "source",
            "about",
            "content",
            "received",
            "intake",
            "unit",
            "due",
            "status",
            "closed",
            "published",
            "rating",
            "reopened");
    private static final int MOST = 2000;

    private final PetitionLists lists;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;

    PetitionSheets(PetitionLists lists, PetitionUnits units, PetitionClock petitionClock) {
        this.lists = lists;
        this.units = units;
        this.petitionClock = petitionClock;
    }

    /** @param text gives the text of a message key */
    @Transactional(readOnly = true)
    public byte[] write(Actor actor, PetitionFilter filter, Locale locale, Function<String, String> text) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Stream<PetitionFilter> parts =
                filter.due() == null ? Stream.of(filter, filter.with(PetitionFilter.Due.DONE)) : Stream.of(filter);
        parts.flatMap(part -> lists.list(actor, part.withPage(1), MOST).stream())
                .forEach(line -> rows.add(row(line, locale, text)));
        return Sheets.write(
                text.apply("nav.petitions"),
                COLUMNS.stream()
                        .map(column -> text.apply("petition.sheet." + column))
                        .toList(),
                rows);
    }

    private List<@Nullable Object> row(PetitionLine line, Locale locale, Function<String, String> text) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.code());
        cells.add(line.externalCode());
        cells.add(text.apply("petition.source." + line.source().key()));
        cells.add(text.apply("petition.about." + line.about().key()));
        cells.add(line.excerpt());
        cells.add(day(line.receivedAt()));
        cells.add(units.view(line.intakeUnitId()).name().in(locale));
        cells.add(units.view(line.unitId()).name().in(locale));
        cells.add(day(line.dueAt()));
        cells.add(text.apply("petition.status." + line.status().key()));
        cells.add(day(line.closedAt()));
        cells.add(day(line.publishedAt()));
        cells.add(line.rating());
        cells.add(text.apply(line.reopened() ? "petition.yes" : "petition.no"));
        return cells;
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : petitionClock.day(at);
    }
}
