package vn.thongsuot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.facts.FactCompactor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;

/**
 * Loads synthetic dossiers by the million for measurements (Vietnamese: nạp hồ sơ giả lập): received on the working days
 * from 2025-07-02 until yesterday, at all desks of the demo province. The same number and seed give the same lives.
 */
@Service
public class BulkLoader {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 2);
    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int CHUNK = 2_000;
    private static final int THREADS = 2;

    private final DemoProvince province;
    private final BulkRoutes bulkRoutes;
    private final BulkCounters counters;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final PersonStore persons;
    private final FactCompactor compactor;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkLoader(
            DemoProvince province,
            BulkRoutes bulkRoutes,
            BulkCounters counters,
            UnitDirectory units,
            Accounts accounts,
            PersonStore persons,
            FactCompactor compactor,
            DataSource dataSource,
            TransactionTemplate transaction,
            Clock clock) {
        this.province = province;
        this.bulkRoutes = bulkRoutes;
        this.counters = counters;
        this.units = units;
        this.accounts = accounts;
        this.persons = persons;
        this.compactor = compactor;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What is loaded.
     *
     * @param dossiers how many were received since the first day
     * @param openOnly of these, only those that have not ended; the others are of no interest or come otherwise
     */
    public record Amount(long dossiers, boolean openOnly) {}

    /**
     * Loads, with the demo province first where the database is empty; each chunk is one transaction.
     *
     * @param communes the province grows to so many; never shrinks
     * @param progress told how many dossiers are in
     * @return how many are in
     */
    public long load(Amount amount, int communes, long seed, LongConsumer progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (units.listAuthorities(today).isEmpty()) {
            transaction.executeWithoutResult(status -> province.make());
        }
        UnitView authority = units.listAuthorities(today).getFirst();
        transaction.executeWithoutResult(
                status -> province.growTo(communes, authority.id(), countCommunes(authority.id(), today)));
        List<BulkRoute> routes = bulkRoutes.list(authority.id(), today);
        List<UUID> applicants = makeApplicants(authority, seed, Math.clamp(amount.dossiers() / 50, 200, 20_000));
        List<LocalDate> days = FIRST_DAY
                .datesUntil(today)
                .filter(routes.getFirst().calendar()::isWorkingDay)
                .toList();
        Load load = new Load(routes, applicants, days, amount, seed, progress, new AtomicLong());
        run(load);
        compactor.compact();
        return load.done().get();
    }

    private int countCommunes(UUID authorityId, LocalDate today) {
        return (int) units.listChildren(authorityId, today).stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLE_COMMITTEE)
                .count();
    }

    private record Load(
            List<BulkRoute> routes,
            List<UUID> applicants,
            List<LocalDate> days,
            Amount amount,
            long seed,
            LongConsumer progress,
            AtomicLong done) {

        /** Days get the same number of dossiers, the first ones one more where it does not divide. */
        long countOn(int day) {
            return amount.dossiers() / days.size() + (day < amount.dossiers() % days.size() ? 1 : 0);
        }

        void add(int written) {
            progress.accept(done.addAndGet(written));
        }
    }

    /** Whole days per thread, so that the serials of a day are given by one of them. */
    private void run(Load load) {
        Map<UUID, AtomicInteger> receipts = new ConcurrentHashMap<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(executor.submit(() -> loadDays(load, first, receipts)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted.", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("The load failed.", e.getCause());
        }
    }

    private void loadDays(Load load, int first, Map<UUID, AtomicInteger> receipts) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = off");
            }
            for (int day = first; day < load.days().size(); day += THREADS) {
                loadDay(connection, load, day, now, receipts);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("reset synchronous_commit");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The load failed.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadDay(
            Connection connection, Load load, int dayIndex, LocalDateTime now, Map<UUID, AtomicInteger> receipts)
            throws SQLException, IOException {
        LocalDate day = load.days().get(dayIndex);
        SplittableRandom random = new SplittableRandom(load.seed() * 1_000_003 + dayIndex);
        BulkWriter writer = new BulkWriter(clock.getZone(), random);
        BulkCounters.Day serials = counters.read(connection, day);
        int waiting = 0;
        for (long left = load.countOn(dayIndex); left > 0; left--) {
            BulkRoute route = load.routes().get(random.nextInt(load.routes().size()));
            BulkLife life = BulkLife.of(random, route, day, now);
            if (load.amount().openOnly() && life.finished() != null) {
                continue;
            }
            String code =
                    "%s-%s-%04d".formatted(route.agencyCode(), CODE_DAY.format(day), serials.next(route.agencyCode()));
            int receipt = receipts.computeIfAbsent(route.intakeUnitId(), unit -> new AtomicInteger(1_000_000))
                    .incrementAndGet();
            UUID applicant =
                    load.applicants().get(random.nextInt(load.applicants().size()));
            writer.add(route, life, code, receipt, applicant);
            if (++waiting == CHUNK) {
                send(connection, writer, serials);
                load.add(waiting);
                waiting = 0;
            }
        }
        if (waiting > 0) {
            send(connection, writer, serials);
            load.add(waiting);
        }
    }

    private static void send(Connection connection, BulkWriter writer, BulkCounters.Day serials)
            throws SQLException, IOException {
        writer.send(connection);
        serials.write(connection);
        connection.commit();
    }

    private List<UUID> makeApplicants(UnitView authority, long seed, long count) {
        Random random = new Random(seed);
        Actor clerk = accounts.find(
                        bulkRoutes.clerkOf(authority.id(), LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .orElseThrow();
        List<UUID> applicants = new ArrayList<>();
        while (applicants.size() < count) {
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < Math.min(count, 1_000); i++) {
                    applicants.add(persons.save(clerk, DemoPersons.next(random, authority.id())));
                }
            });
        }
        return List.copyOf(applicants);
    }
}
