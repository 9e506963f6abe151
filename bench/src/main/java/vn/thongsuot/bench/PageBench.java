package vn.thongsuot.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Map<String, Result> run() throws Exception {
        Map<String, String> paths = new LinkedHashMap<>();
        List<Clerk> clerks = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clerks.add(new Clerk(
                    product.port(),
                    List.of("ngan", "quan", "bao", "phuc").get(i).equals("ngan") ? "ngan" : "xa0" + (i + 1) + ".mc",
                    700_000_000L));
        }
        paths.put("static page", "/theme.css");
        paths.put("work list (unit)", "/desk/work?whose=unit");
        paths.put("work list (mine)", "/desk/work");
        paths.put("tracking page", clerks.getFirst().track());
        paths.put("board (commune)", "/desk/board");
        paths.put("board (province)", "/desk/board");
        List<Clerk> leaders = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            leaders.add(Clerk.reader(product.port(), "chutich"));
        }
        Map<String, List<long[]>> times = new LinkedHashMap<>();
        for (int round = -warmups; round < rounds; round++) {
            for (Map.Entry<String, String> page : paths.entrySet()) {
                boolean province = page.getKey().equals("board (province)");
                long[] taken = measure(province ? leaders : clerks, page.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(page.getKey(), name -> new ArrayList<>())
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

    private long[] measure(List<Clerk> clerks, String path) throws Exception {
        List<Callable<long[]>> work = new ArrayList<>();
        for (Clerk clerk : clerks) {
            work.add(() -> {
                long[] taken = new long[requests];
                for (int i = 0; i < requests; i++) {
                    long begin = System.nanoTime();
                    int status = clerk.get(path).status();
                    taken[i] = System.nanoTime() - begin;
                    if (status != 200) {
                        throw new IOException(path + ": status " + status);
                    }
                }
                return taken;
            });
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(clerks.size())) {
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> future : executor.invokeAll(work)) {
                parts.add(future.get());
            }
            return parts.stream().flatMapToLong(java.util.Arrays::stream).toArray();
        }
    }
}
