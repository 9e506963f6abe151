package vn.thongsuot.centres;

import static vn.thongsuot.db.centres.Tables.POINT;
import static vn.thongsuot.db.centres.Tables.POINT_VERSION;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/** Reads the places that receive applications, as they are on a day (Vietnamese: danh mục nơi tiếp nhận). */
@Service
public class Points {

    private final DSLContext db;
    private final CentreRights rights;
    private final Clock clock;
    private final Kept<UnitDay, Optional<PointView>> byUnit = new Kept<>(Duration.ofSeconds(10));
    private final Kept<AuthorityDay, List<PointView>> oneTier = new Kept<>(Duration.ofSeconds(10));

    Points(DSLContext db, CentreRights rights, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.clock = clock;
    }

    private record UnitDay(UUID unitId, LocalDate day) {}

    private record AuthorityDay(UUID authorityId, LocalDate day) {}

    /** All of an authority: centres first, by name. */
    public List<PointView> list(UUID authorityId, LocalDate on) {
        return select(POINT.AUTHORITY_ID.eq(authorityId), on);
    }

    /** Of every authority, for everybody. */
    public List<PointView> listAll(LocalDate on) {
        return select(DSL.noCondition(), on);
    }

    /** Those at which an actor holds a permission. */
    public List<PointView> listFor(Actor actor, Permission permission) {
        return list(actor.authorityId(), today()).stream()
                .filter(point -> rights.may(actor, permission, point))
                .toList();
    }

    /** Those at whose counters an actor may sit. */
    public List<PointView> listOfClerk(Actor actor) {
        return list(actor.authorityId(), today()).stream()
                .filter(point -> rights.isClerk(actor, point))
                .toList();
    }

    public Optional<PointView> find(UUID pointId) {
        return select(POINT.ID.eq(pointId), today()).stream().findFirst();
    }

    /** @throws DomainException ACC-001 (not found) */
    public PointView get(UUID pointId) {
        return find(pointId).orElseThrow(AccessPolicy::notFound);
    }

    /** The point of a unit's desk, kept for some seconds because every reception asks; the first by name where there are several. */
    public Optional<PointView> findOfUnit(UUID unitId, LocalDate on) {
        return byUnit.get(
                new UnitDay(unitId, on),
                key -> select(POINT_VERSION.UNIT_ID.eq(unitId), on).stream().findFirst());
    }

    /**
     * Centre, branches and reception points of a province with one tier (Vietnamese: mô hình một cấp), kept for some seconds; empty
     * with two tiers.
     */
    public List<PointView> listOneTier(UUID authorityId, LocalDate on) {
        return oneTier.get(new AuthorityDay(authorityId, on), key -> {
            List<PointView> all = list(authorityId, on);
            Set<UUID> centres =
                    all.stream().filter(PointView::oneTier).map(PointView::id).collect(Collectors.toSet());
            return all.stream()
                    .filter(point -> centres.contains(point.parentId() == null ? point.id() : point.parentId()))
                    .toList();
        });
    }

    /** Forgets what is kept, after a change on this node. */
    void forget() {
        byUnit.forget();
        oneTier.forget();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private List<PointView> select(Condition which, LocalDate on) {
        return db.select()
                .from(POINT_VERSION)
                .join(POINT)
                .on(POINT.ID.eq(POINT_VERSION.POINT_ID))
                .where(which, DateRanges.holds(POINT_VERSION.VALID, on))
                .orderBy(POINT_VERSION.PARENT_ID.isNotNull(), POINT_VERSION.KIND.desc(), POINT_VERSION.NAME)
                .fetch(Points::view);
    }

    private static PointView view(Record row) {
        return new PointView(
                row.get(POINT.ID),
                row.get(POINT.AUTHORITY_ID),
                row.get(POINT_VERSION.UNIT_ID),
                row.get(POINT_VERSION.PARENT_ID),
                PointKind.of(row.get(POINT_VERSION.KIND)),
                row.get(POINT_VERSION.ONE_TIER),
                LocalizedJson.read(row.get(POINT_VERSION.NAME)),
                row.get(POINT_VERSION.ADDRESS),
                new Services(
                        Services.Takes.of(row.get(POINT_VERSION.TAKES)), List.of(row.get(POINT_VERSION.TAKES_CODES))),
                row.get(POINT.VERSION));
    }
}
