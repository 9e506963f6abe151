package vn.thongsuot.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.audit.AuditVerifier;
import vn.thongsuot.audit.Finding;
import vn.thongsuot.facts.FactVerifier;
import vn.thongsuot.indicators.IndicatorVerifier;

/** {@code verify}: is every record as it was written, and does every figure follow from the records? */
@Component
class VerifyCommand implements OperatorCommand {

    private final AuditVerifier audit;
    private final FactVerifier facts;
    private final IndicatorVerifier indicators;

    VerifyCommand(AuditVerifier audit, FactVerifier facts, IndicatorVerifier indicators) {
        this.audit = audit;
        this.facts = facts;
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        if (!args.isEmpty()) {
            throw new WrongUseException("Lệnh verify không có tham số.");
        }
        List<Finding> findings = audit.findAll();
        findings.forEach(finding -> out.println(say(finding)));
        List<String> differences = Stream.of(
                        facts.findDifferences(),
                        facts.findBrokenRows(),
                        facts.findUnrecorded(),
                        indicators.findDifferences())
                .flatMap(List::stream)
                .toList();
        differences.forEach(cell -> out.println("Số liệu sai lệch: " + cell));
        if (findings.isEmpty() && differences.isEmpty()) {
            out.println("Nhật ký nguyên vẹn, số liệu khớp với hồ sơ.");
            return 0;
        }
        out.printf("%d sai lệch trong nhật ký, %d sai lệch trong số liệu.%n", findings.size(), differences.size());
        return 1;
    }

    private static String say(Finding finding) {
        return switch (finding.kind()) {
                    case CHANGED -> "Nhật ký bị sửa: ";
                    case REMOVED -> "Nhật ký bị xóa dòng: ";
                    case CUT_OFF -> "Nhật ký bị cắt cuối: ";
                    case CHECKPOINT -> "Tệp niêm phong bị thiếu hoặc bị sửa: ";
                }
                + finding.where();
    }
}
