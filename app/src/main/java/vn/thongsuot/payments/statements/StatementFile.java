package vn.thongsuot.payments.statements;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thongsuot.shared.DomainException;

/** Reads a statement in whichever of the two forms it comes (Vietnamese: đọc tệp sao kê). */
final class StatementFile {

    static final int MOST_LINES = 20_000;

    private StatementFile() {}

    /** What a file holds. @param format {@code csv} or {@code camt053} */
    record Content(String format, List<Credit> credits) {}

    /** @throws DomainException PAY-040 if it is neither form, PAY-041 naming a column that is missing, PAY-042 naming the line */
    static Content read(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, 400), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return begin.startsWith("<")
                ? new Content("camt053", Camt053.read(file))
                : new Content("csv", StatementCsv.read(file));
    }

    static DomainException unreadable() {
        return new DomainException("PAY-040", DomainException.Kind.INVALID, "no statement of a bank");
    }

    static DomainException wrongLine(int line) {
        return new DomainException("PAY-042", DomainException.Kind.INVALID, "statement line " + line, line);
    }
}
