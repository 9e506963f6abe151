package vn.thongsuot.payments.statements;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.PlainText;

/**
 * Statements as text with columns (Vietnamese: sao kê CSV). Every bank names and orders its columns differently, puts lines about the
 * account above them and writes numbers in its own way; the columns are known by words in their names.
 */
final class StatementCsv {

    private static final int MOST_HEADING = 40;

    private StatementCsv() {}

    /** A column by the words that its name may hold, without accents; the first that fits counts. */
    private enum Column {
        DATE("ngay giao dich", "ngay hieu luc", "ngay ghi so", "ngay gd", "ngay", "transaction date", "date"),
        CREDIT("ghi co", "so tien ghi co", "phat sinh co", "credit", "co", "so tien", "amount"),
        CONTENT("noi dung", "dien giai", "mo ta", "description", "content", "remark", "details"),
        REFERENCE(
                "so tham chieu", "ma giao dich", "so but toan", "so chung tu", "so ct", "reference", "trace", "ma gd");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        /** How well a name fits, 0 best; -1 not at all. */
        private int rank(String name) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean fits = word.length() <= 4 ? name.equals(word) : name.contains(word);
                if (fits) {
                    return i;
                }
            }
            return -1;
        }
    }

    static List<Credit> read(byte[] file) {
        String text = text(file);
        char separator = separator(text);
        List<List<String>> rows = rows(text, separator);
        int head = head(rows);
        Map<Column, Integer> columns = columns(rows.get(head));
        List<Credit> credits = new ArrayList<>();
        for (int i = head + 1; i < rows.size(); i++) {
            credit(rows.get(i), columns, i + 1).ifPresent(credits::add);
        }
        return credits;
    }

    /** Nothing for an empty line, a sum line and money that went away. */
    private static Optional<Credit> credit(List<String> row, Map<Column, Integer> columns, int line) {
        Optional<LocalDate> day = day(cell(row, columns.get(Column.DATE)));
        String amount = cell(row, columns.get(Column.CREDIT));
        if (day.isEmpty() || amount.isBlank()) {
            return Optional.empty();
        }
        long dong = amount(amount).orElseThrow(() -> StatementFile.wrongLine(line));
        return dong <= 0
                ? Optional.empty()
                : Optional.of(new Credit(
                        day.get(),
                        dong,
                        cell(row, columns.get(Column.CONTENT)),
                        cell(row, columns.get(Column.REFERENCE))));
    }

    /** 2.000.000, 2,000,000, 2000000.00, +2 000 000 VND. */
    static Optional<Long> amount(String written) {
        String digits = written.replaceAll("(?i)vnd|đ|\\+|\\s|\u00a0", "");
        String whole = digits.replaceFirst("[.,]\\d{1,2}$", "");
        if (!whole.matches("-?\\d{1,3}([.,]\\d{3})*|-?\\d+")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replaceAll("[.,]", "")).longValueExact());
    }

    private static Optional<LocalDate> day(String written) {
        String first = written.strip().split("[ T]", 2)[0].replace('-', '/');
        String[] parts = first.split("/");
        boolean yearFirst = parts.length == 3 && parts[0].length() == 4;
        return Typed.day(yearFirst ? String.join("-", parts) : first);
    }

    private static int head(List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_HEADING); i++) {
            Map<Column, Integer> found = columns(rows.get(i));
            if (found.containsKey(Column.DATE)
                    && found.containsKey(Column.CREDIT)
                    && found.containsKey(Column.CONTENT)) {
                return i;
            }
        }
        throw new DomainException("PAY-041", DomainException.Kind.INVALID, "columns of a statement are missing");
    }

    private static Map<Column, Integer> columns(List<String> row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int best = Integer.MAX_VALUE;
            for (int i = 0; i < row.size(); i++) {
                int rank = column.rank(plain(row.get(i)));
                if (rank >= 0 && rank < best) {
                    best = rank;
                    columns.put(column, i);
                }
            }
        }
        return columns;
    }

    private static String plain(String name) {
        return PlainText.of(name).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String cell(List<String> row, @Nullable Integer index) {
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }

    private static char separator(String text) {
        char best = ',';
        long most = -1;
        for (char candidate : new char[] {';', '\t', ','}) {
            long count = text.chars().filter(letter -> letter == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** Cells in quotes may hold separators, line ends and doubled quotes. */
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && letter == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && letter == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
                if (rows.size() > StatementFile.MOST_LINES) {
                    throw StatementFile.unreadable();
                }
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }

    private static String text(byte[] file) {
        boolean wide = file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) {
                throw StatementFile.unreadable();
            }
            return text.replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw StatementFile.unreadable();
        }
    }
}
