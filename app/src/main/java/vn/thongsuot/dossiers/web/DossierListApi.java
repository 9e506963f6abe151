package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.ReceivedDossiers;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;

/** Dossiers received in a stretch of days, for systems that compare what they have with what is here. */
@ApiResource(tag = "dossier-lists")
class DossierListApi {

    private static final int MOST_DAYS = 31;

    private final ReceivedDossiers received;
    private final Clock clock;

    DossierListApi(ReceivedDossiers received, Clock clock) {
        this.received = received;
        this.clock = clock;
    }

    @GetMapping("/dossiers")
    @Requires(Permission.DOSSIER_READ)
    ApiPage<DossierLineJson> list(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Allowed(of = DossierStatus.class) @Nullable String status,
            @RequestParam(required = false) @Nullable String procedure) {
        LocalDate last = AskedDay.of(to, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        LocalDate first = AskedDay.of(from, last);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ApiRefusal.parameter("from");
        }
        ReceivedDossiers.Filter filter = new ReceivedDossiers.Filter(
                unit, first, last, ApiWords.parameter(DossierStatus.class, "status", status), procedure);
        ReceivedDossiers.Place after = paging.after().map(DossierListApi::place).orElse(null);
        List<DossierLineJson> rows = received.list(actor, filter, after, paging.read()).stream()
                .map(DossierLineJson::of)
                .toList();
        return paging.page(rows, DossierLineJson::key);
    }

    private static ReceivedDossiers.Place place(String key) {
        String[] parts = key.split("\\|", -1);
        try {
            return new ReceivedDossiers.Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw Paging.unreadable();
        }
    }
}
