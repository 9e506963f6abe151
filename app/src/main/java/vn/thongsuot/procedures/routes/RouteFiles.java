package vn.thongsuot.procedures.routes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.bpmn.BpmnReader;
import vn.thongsuot.procedures.routes.bpmn.BpmnWriter;
import vn.thongsuot.procedures.routes.tables.ReadRoute;
import vn.thongsuot.procedures.routes.tables.RouteTableReader;
import vn.thongsuot.procedures.routes.tables.RouteTableWriter;

/** Routes out to files and in from them (Vietnamese: xuất, nhập quy trình nội bộ): Excel, Word, BPMN 2.0. */
@Component
public class RouteFiles {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final RouteTableReader reader;
    private final RouteTableWriter writer;
    private final LimitWords limits;
    private final Texts texts;

    RouteFiles(RouteTableReader reader, RouteTableWriter writer, LimitWords limits, Texts texts) {
        this.reader = reader;
        this.writer = writer;
        this.limits = limits;
        this.texts = texts;
    }

    /** Kinds of files; {@code ending} is that of their names. */
    public enum Kind {
        EXCEL("xlsx"),
        WORD("docx"),
        BPMN("bpmn");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    public byte[] write(Kind kind, ProcedureView procedure, List<StepView> steps) {
        RouteTableWriter.About about = new RouteTableWriter.About(
                procedure.code(), procedure.name().vi(), limits.text(procedure.limitText(), VIETNAMESE));
        return switch (kind) {
            case EXCEL -> writer.excel(about, steps);
            case WORD -> writer.word(about, steps);
            case BPMN ->
                BpmnWriter.write(procedure.code(), procedure.name().vi(), steps, this::place)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * Reads whatever of the three it is.
     *
     * @throws vn.thongsuot.shared.DomainException RTE-050 to RTE-052 for tables, RTE-060 and RTE-061 for BPMN
     */
    public List<ReadRoute> read(byte[] content) {
        return isXml(content) ? List.of(bpmn(content)) : reader.read(content);
    }

    private ReadRoute bpmn(byte[] content) {
        BpmnReader.Result result = BpmnReader.read(content, lane -> reader.guess(lane));
        return new ReadRoute(
                result.code(),
                result.name(),
                RouteContent.of(result.steps()),
                result.findings().stream()
                        .map(one ->
                                new ReadRoute.Note(one.key(), one.blocks(), one.element(), one.stepKey(), one.found()))
                        .toList());
    }

    private static boolean isXml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return start.replace("\ufeff", "").stripLeading().startsWith("<");
    }

    private String place(Place place) {
        return place.at() == AtUnit.NAMED_UNIT
                ? texts.get(VIETNAMESE, "route.file.unit", place.unitCode() == null ? "" : place.unitCode())
                : texts.get(VIETNAMESE, "at-unit." + place.at().key());
    }
}
