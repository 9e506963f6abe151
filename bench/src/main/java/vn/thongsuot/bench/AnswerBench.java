package vn.thongsuot.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers to a survey at a counter's QR, page by page as a telephone sends them, each from a device of its own. */
final class AnswerBench {

    private static final int CLIENTS = 8;
    private static final int ANSWERS = 50;
    private static final Pattern INPUT =
            Pattern.compile("<input[^>]*type=\"(hidden|radio|checkbox)\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final Product product;

    AnswerBench(Product product) {
        this.product = product;
    }

    /** Answers an hour, and milliseconds that a whole answer waits for the server. */
    record Result(double perHour, double p50, double p99) {}

    Result run() throws Exception {
        String key = survey();
        answer(key, 5);
        long begin = System.nanoTime();
        long[] taken = answer(key, ANSWERS);
        double hours = (System.nanoTime() - begin) / 3.6e12;
        return new Result(taken.length / hours, Numbers.percentile(taken, 0.5), Numbers.percentile(taken, 0.99));
    }

    private String survey() throws Exception {
        try (Database database = new Database(product)) {
            return database.one("""
                    select p.key from surveys.point p join surveys.round r on r.id = p.round_id
                    where r.state = 'open' and p.kind = 'qr' limit 1""");
        }
    }

    private long[] answer(String key, int each) throws Exception {
        List<Callable<long[]>> work = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String name = "telephone " + client + " of " + each + " no. ";
            work.add(() -> {
                long[] taken = new long[each];
                try (Http http = new Http(product.port())) {
                    for (int i = 0; i < each; i++) {
                        http.become(name + i);
                        long begin = System.nanoTime();
                        send(http, "/s/at/" + key);
                        taken[i] = System.nanoTime() - begin;
                    }
                }
                return taken;
            });
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(CLIENTS)) {
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : executor.invokeAll(work)) {
                parts.add(part.get());
            }
            return parts.stream().flatMapToLong(java.util.Arrays::stream).toArray();
        }
    }

    private static void send(Http http, String path) throws IOException {
        Http.Answer page = http.get(path);
        for (int pages = 0; page.status() == 200 && pages < 20; pages++) {
            page = http.post(path, firstChoices(page.body()));
        }
        if (page.status() != 302 || !page.location().endsWith("?sent")) {
            throw new IOException(path + ": status " + page.status() + " " + page.location());
        }
    }

    /** What the form hides, and of each question the first answer. */
    private static String firstChoices(String body) {
        Map<String, String> first = new LinkedHashMap<>();
        StringBuilder hidden = new StringBuilder();
        for (Matcher input = INPUT.matcher(body); input.find(); ) {
            String value = URLEncoder.encode(input.group(3), StandardCharsets.UTF_8);
            if (input.group(1).equals("hidden")) {
                hidden.append('&').append(input.group(2)).append('=').append(value);
            } else {
                first.putIfAbsent(input.group(2), value);
            }
        }
        StringBuilder form = new StringBuilder("x=1").append(hidden);
        first.forEach((name, value) -> form.append('&').append(name).append('=').append(value));
        return form.toString();
    }
}
