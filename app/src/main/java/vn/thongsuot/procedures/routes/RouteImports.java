package vn.thongsuot.procedures.routes;

import static vn.thongsuot.db.procedures.Tables.ROUTE_IMPORT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.tables.ReadRoute;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Takes routes in from files (Vietnamese: nhập quy trình nội bộ từ tệp): what was read waits until a person has looked at it; then
 * all that were chosen become drafts together, or none does.
 */
@Service
@Transactional
public class RouteImports {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_ROUTES = 300;
    private static final TypeReference<List<ReadRoute>> ROUTES = new TypeReference<>() {};

    private final DSLContext db;
    private final RouteFiles files;
    private final RouteDrafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    RouteImports(DSLContext db, RouteFiles files, RouteDrafts drafts, JsonMapper json, Clock clock) {
        this.db = db;
        this.files = files;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** What was read from a file. */
    public record Import(UUID id, String fileName, List<ReadRoute> routes, boolean taken) {
        public Import {
            routes = List.copyOf(routes);
        }
    }

    /** A route of an import that shall become a draft of a procedure, as a person corrected it. */
    public record Chosen(int index, String procedureCode, List<StepView> steps) {
        public Chosen {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Reads a file and keeps what was understood.
     *
     * @throws DomainException RTE-051 if it is too large or holds too many routes, else as {@link RouteFiles#read}
     */
    public UUID read(Actor actor, String fileName, byte[] content) {
        require(actor);
        if (content.length > LARGEST) {
            throw new DomainException("RTE-051", DomainException.Kind.INVALID, "file is too large", LARGEST);
        }
        List<ReadRoute> routes = files.read(content);
        if (routes.size() > MOST_ROUTES) {
            throw new DomainException("RTE-051", DomainException.Kind.INVALID, "too many routes", MOST_ROUTES);
        }
        UUID id = Ids.next(clock);
        db.insertInto(ROUTE_IMPORT)
                .set(ROUTE_IMPORT.ID, id)
                .set(ROUTE_IMPORT.AUTHORITY_ID, actor.authorityId())
                .set(ROUTE_IMPORT.ACCOUNT_ID, actor.accountId())
                .set(ROUTE_IMPORT.FILE_NAME, fileName.length() > 200 ? fileName.substring(0, 200) : fileName)
                .set(ROUTE_IMPORT.CONTENT, json.writeValueAsString(routes))
                .set(ROUTE_IMPORT.READ_AT, clock.instant())
                .execute();
        return id;
    }

    /** @throws DomainException ACC-001 (not found) where the actor's authority has no such import */
    @Transactional(readOnly = true)
    public Import get(Actor actor, UUID id) {
        require(actor);
        return Optional.ofNullable(db.selectFrom(ROUTE_IMPORT)
                        .where(ROUTE_IMPORT.ID.eq(id), ROUTE_IMPORT.AUTHORITY_ID.eq(actor.authorityId()))
                        .fetchOne())
                .map(row -> new Import(
                        row.getId(),
                        row.getFileName(),
                        json.readValue(row.getContent(), ROUTES),
                        row.getTakenAt() != null))
                .orElseThrow(AccessPolicy::notFound);
    }

    /**
     * Makes drafts of the chosen routes.
     *
     * @return their ids
     * @throws DomainException RTE-053 where none is chosen, RTE-054 for one that was not understood, RTE-055 for two of one procedure,
     *     RTE-056 for a procedure that there is not, RTE-057 (conflict) if the file was taken in before, RTE-040 (conflict) for a
     *     procedure with an unfinished draft
     */
    public List<UUID> take(Actor actor, UUID id, List<Chosen> chosen) {
        Import read = get(actor, id);
        if (chosen.isEmpty()) {
            throw new DomainException("RTE-053", DomainException.Kind.INVALID, "nothing chosen");
        }
        int marked = db.update(ROUTE_IMPORT)
                .set(ROUTE_IMPORT.TAKEN_AT, clock.instant())
                .where(ROUTE_IMPORT.ID.eq(id), ROUTE_IMPORT.TAKEN_AT.isNull())
                .execute();
        if (marked == 0) {
            throw new DomainException("RTE-057", DomainException.Kind.CONFLICT, "import %s was taken".formatted(id));
        }
        Set<String> codes = new HashSet<>();
        List<UUID> made = new ArrayList<>();
        for (Chosen one : chosen) {
            int number = one.index() + 1;
            if (Objects.checkIndex(one.index(), read.routes().size()) >= 0
                    && read.routes().get(one.index()).isBlocked()) {
                throw new DomainException("RTE-054", DomainException.Kind.INVALID, "route not understood", number);
            }
            if (!codes.add(one.procedureCode())) {
                throw new DomainException(
                        "RTE-055", DomainException.Kind.INVALID, "two routes of one procedure", one.procedureCode());
            }
            made.add(begin(actor, read, one));
        }
        return made;
    }

    private UUID begin(Actor actor, Import read, Chosen one) {
        try {
            return drafts.begin(actor, one.procedureCode(), one.steps(), read.fileName());
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw new DomainException(
                        "RTE-056", DomainException.Kind.INVALID, "unknown procedure", one.index() + 1);
            }
            throw refused;
        }
    }

    private void require(Actor actor) {
        if (!drafts.mayWrite(actor)) {
            throw AccessPolicy.notFound();
        }
    }
}
