package vn.thongsuot.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pages at four clients, each kind in turn, beside a static file of the same server. */
final class PageBench {

    private static final int CLIENTS = 4;

    private final Product product;
    private final int warmups;
    private final int rounds;
    private final int requests;

    /** @param warmups rounds that are not counted: the server's code is still being compiled on the cores that serve */
    PageBench(Product product, int warmups, int rounds, int requests) {
        this.product = product;
        this.warmups = warmups;
        this.rounds = rounds;
        this.requests = requests;
    }

    /** Milliseconds. */
    record Result(double p50, double p99) {}

    /** @param askers one for each client */
    private record Page(String name, List<Clerk> askers, Request request) {}

    private interface Request {
        int status(Clerk clerk) throws IOException;
    }

    Map<String, Result> run() throws Exception {
        List<Clerk> clerks = new ArrayList<>();
        List<Clerk> leaders = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clerks.add(new Clerk(product.port(), i == 0 ? "ngan" : "xa0" + (i + 1) + ".mc", 700_000_000L));
            leaders.add(Clerk.reader(product.port(), "chutich"));
        }
        String end = clerks.getFirst().receive(UUID.randomUUID()).replaceFirst("^[^-]+-", "");
        String tracking = clerks.getFirst().track();
        List<Page> pages = List.of(
                page("static page", clerks, "/theme.css"),
                page("work list (unit)", clerks, "/desk/work?whose=unit"),
                page("work list (mine)", clerks, "/desk/work"),
                page("tracking page", clerks, tracking),
                page("board (commune)", clerks, "/desk/board"),
                page("board (province)", leaders, "/desk/board"),
                page("dossiers (commune)", clerks, "/desk/dossiers"),
                page("dossiers (province)", leaders, "/desk/dossiers"),
                page("late ones (province)", leaders, "/desk/dossiers?state=late"),
                search("search by name", clerks, "Nguyễn Thị Hoa"),
                search("search by name (province)", leaders, "Nguyễn Thị Hoa"),
                search("search by end of code", clerks, end),
                search("search by identifier", clerks, "099000000001"));
        Map<String, List<long[]>> times = new LinkedHashMap<>();
        for (int round = -warmups; round < rounds; round++) {
            for (Page page : pages) {
                long[] taken = measure(page);
                if (round >= 0) {
                    times.computeIfAbsent(page.name(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        Map<String, Result> results = new LinkedHashMap<>();
        times.forEach((name, lists) -> results.put(
                name,
                new Result(
                        Numbers.median(lists.stream()
                                .map(list -> Numbers.percentile(list, 0.50))
                                .toList()),
                        Numbers.median(lists.stream()
                                .map(list -> Numbers.percentile(list, 0.99))
                                .toList()))));
        for (Clerk clerk : clerks) {
            clerk.close();
        }
        for (Clerk leader : leaders) {
            leader.close();
        }
        return results;
    }

    private static Page page(String name, List<Clerk> askers, String path) {
        return new Page(name, askers, clerk -> clerk.get(path).status());
    }

    private static Page search(String name, List<Clerk> askers, String words) {
        return new Page(name, askers, clerk -> clerk.search(words).status());
    }

    private long[] measure(Page page) throws Exception {
        List<Callable<long[]>> work = new ArrayList<>();
        for (Clerk clerk : page.askers()) {
            work.add(() -> {
                long[] taken = new long[requests];
                for (int i = 0; i < requests; i++) {
                    long begin = System.nanoTime();
                    int status = page.request().status(clerk);
                    taken[i] = System.nanoTime() - begin;
                    if (status != 200) {
                        throw new IOException(page.name() + ": status " + status);
                    }
                }
                return taken;
            });
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(CLIENTS)) {
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> future : executor.invokeAll(work)) {
                parts.add(future.get());
            }
            return parts.stream().flatMapToLong(java.util.Arrays::stream).toArray();
        }
    }
}
