package vn.thongsuot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading an invented plan of 70 KB by the command line, from its start to the printed draft, a new process each time. */
final class ReaderBench {

    private static final int SIZE = 70 * 1024;

    private static final List<String> SENTENCES = List.of(
            "Đến hết năm %1$d, ít nhất %2$d%% hồ sơ thủ tục hành chính được giải quyết đúng hạn.",
            "Tỷ lệ thanh toán trực tuyến đạt từ %2$d%% trở lên; trong đó cấp tỉnh %2$d%%, cấp xã %3$d%%.",
            "Phấn đấu 100%% cơ quan, đơn vị công khai kết quả giải quyết hồ sơ trên Cổng dịch vụ công.",
            "Sở Nội vụ chủ trì, phối hợp với các sở, ngành tổ chức tập huấn cho công chức; hoàn thành trước ngày 30/6/%1$d.",
            "Giảm tối thiểu %3$d%% số cuộc họp và văn bản giấy so với năm trước liền kề.");

    private final Product product;
    private final int rounds;

    ReaderBench(Product product, int rounds) {
        this.product = product;
        this.rounds = rounds;
    }

    /** @return median milliseconds */
    double run() throws IOException, InterruptedException {
        Path plan = Files.createTempFile("plan", ".txt");
        try {
            Files.writeString(plan, text(), StandardCharsets.UTF_8);
            List<Double> times = new ArrayList<>();
            for (int round = -1; round < rounds; round++) {
                long begin = System.nanoTime();
                List<String> read = product.lines("plan-read", plan.toString());
                if (read.stream().noneMatch(line -> line.contains("\"comparator\""))) {
                    throw new IOException("The reader found no target.");
                }
                if (round >= 0) {
                    times.add((System.nanoTime() - begin) / 1e6);
                }
            }
            return Numbers.median(times);
        } finally {
            Files.delete(plan);
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nCải cách hành chính giai đoạn 2026-2030\n\n");
        for (int n = 1; text.toString().getBytes(StandardCharsets.UTF_8).length < SIZE; n++) {
            text.append(n).append(". Nội dung thứ ").append(n).append('\n');
            for (String sentence : SENTENCES) {
                text.append("- ")
                        .append(sentence.formatted(2026 + n % 5, 80 + n % 20, 10 + n % 50))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
