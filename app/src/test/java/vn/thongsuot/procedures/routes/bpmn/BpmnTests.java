package vn.thongsuot.procedures.routes.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.Routes;
import vn.thongsuot.procedures.routes.bpmn.BpmnReader.Finding;
import vn.thongsuot.procedures.routes.bpmn.BpmnReader.Guess;
import vn.thongsuot.procedures.routes.bpmn.BpmnReader.Result;
import vn.thongsuot.shared.DomainException;

@DisplayName("Quy trình theo BPMN 2.0")
class BpmnTests {

    private static final String PLAIN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
              <process id="p" name="Thử">
                <laneSet id="ls"><lane id="l" name="Văn thư"><flowNodeRef>t2</flowNodeRef></lane></laneSet>
                <startEvent id="s"/>
                <task id="t2" name="Đóng dấu"/>
                <manualTask id="t1" name="Xem hồ sơ"/>
                <exclusiveGateway id="g"/>
                <endEvent id="e"/>
                %s
                <sequenceFlow id="f1" sourceRef="s" targetRef="t1"/>
                <sequenceFlow id="f2" sourceRef="t1" targetRef="g"/>
                <sequenceFlow id="f3" name="Đạt" sourceRef="g" targetRef="t2"/>
                <sequenceFlow id="f4" name="Không đạt" sourceRef="g" targetRef="e"/>
                <sequenceFlow id="f5" sourceRef="t2" targetRef="e"/>
              </process>
            </definitions>""";

    @Test
    @DisplayName("Xuất ra rồi nhập lại thì được đúng quy trình cũ")
    void readsWhatItWrote() {
        Result read = read(write());

        assertThat(read.findings()).isEmpty();
        assertThat(read.code()).isEqualTo("1.000001");
        assertThat(read.name()).isEqualTo("Thủ tục & mẫu <1>");
        assertThat(read.steps()).isEqualTo(Routes.refusing());
    }

    @Test
    @DisplayName("Tệp xuất: mọi tham chiếu có thật, mọi nút và luồng có hình")
    void holdsTogether() throws Exception {
        Document document = parse(write());
        Set<String> ids = new HashSet<>();
        for (Element element : all(document, "*", "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        Set<String> drawn = new HashSet<>();
        all(document, Bpmn.DI, "BPMNShape").forEach(shape -> drawn.add(shape.getAttribute("bpmnElement")));
        all(document, Bpmn.DI, "BPMNEdge").forEach(edge -> drawn.add(edge.getAttribute("bpmnElement")));

        assertThat(ids).containsAll(drawn);
        for (Element flow : all(document, Bpmn.MODEL, "sequenceFlow")) {
            assertThat(ids).contains(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
            assertThat(drawn).contains(flow.getAttribute("id"));
        }
        for (Element reference : all(document, Bpmn.MODEL, "flowNodeRef")) {
            assertThat(drawn).contains(reference.getTextContent());
        }
        assertThat(all(document, Bpmn.DI, "BPMNEdge"))
                .allMatch(
                        edge -> edge.getElementsByTagNameNS(Bpmn.DD, "waypoint").getLength() >= 2);
    }

    @Test
    @DisplayName("Tệp xuất hợp lệ theo lược đồ XML của OMG; tệp sai thứ tự thì lược đồ báo")
    void fitsTheSchemasOfTheOmg() throws Exception {
        URL schemas = Objects.requireNonNull(getClass().getResource("/org/flowable/impl/bpmn/parser/BPMN20.xsd"));
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schemas);

        schema.newValidator().validate(new StreamSource(new StringReader(write())));

        String wrong = write().replace("processRef=", "processOf=");
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(wrong))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    @DisplayName("Tệp của phần mềm khác: bước đầu lấy theo luồng, làn cho biết ai làm, chưa rõ thì nêu")
    void readsFilesOfOthers() {
        Result read = read(PLAIN.formatted(""));

        assertThat(read.steps()).extracting(step -> step.name().vi()).containsExactly("Xem hồ sơ", "Đóng dấu");
        StepView first = read.steps().getFirst();
        assertThat(first.exits()).extracting(exit -> exit.label().vi()).containsExactly("Đạt", "Không đạt");
        assertThat(first.exits().getLast().nextKey()).isNull();
        assertThat(read.steps().getLast().role()).isEqualTo(Role.RECORDS_CLERK);
        assertThat(read.findings()).extracting(Finding::key).contains("who", "no-time");
    }

    @Test
    @DisplayName("Thành phần không nhận được thì từ chối, nêu tên")
    void refusesOtherElementsByName() {
        Result read = read(PLAIN.formatted("<subProcess id=\"x\"/><intermediateCatchEvent id=\"y\"/>"));

        assertThat(read.steps()).isEmpty();
        assertThat(read.findings())
                .filteredOn(Finding::blocks)
                .extracting(Finding::found)
                .containsExactly("subProcess", "intermediateCatchEvent");
    }

    @Test
    @DisplayName("Không đọc thực thể bên ngoài")
    void readsNoOutsideEntities() {
        String evil = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + PLAIN.formatted("").replace("Thử", "&x;");

        assertThatThrownBy(() -> read(evil))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("RTE-060"));
        assertThatThrownBy(() -> read("<a/>"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("RTE-061"));
    }

    private static String write() {
        return BpmnWriter.write(
                "1.000001",
                "Thủ tục & mẫu <1>",
                Routes.refusing(),
                place -> place.at().key());
    }

    private static Result read(String xml) {
        return BpmnReader.read(
                xml.getBytes(StandardCharsets.UTF_8),
                lane -> new Guess(
                        lane.equals("Văn thư") ? Role.RECORDS_CLERK : Role.OFFICER, Place.of(AtUnit.DECIDING_OFFICE)));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String namespace, String name) {
        NodeList found = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
