package vn.thongsuot.procedures.routes.bpmn;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.bpmn.BpmnPicture.Flow;
import vn.thongsuot.procedures.routes.bpmn.BpmnPicture.LaneBand;
import vn.thongsuot.procedures.routes.bpmn.BpmnPicture.Node;

/**
 * Writes a route as BPMN 2.0 (Vietnamese: xuất quy trình ra BPMN 2.0): user tasks in lanes, choices as exclusive gateways, opinions
 * as branches between parallel gateways, and where all stands on paper; budget, role, place and keys as elements of our own.
 */
public final class BpmnWriter {

    private final XMLStreamWriter xml;
    private final BpmnPicture picture;

    private BpmnWriter(XMLStreamWriter xml, BpmnPicture picture) {
        this.xml = xml;
        this.picture = picture;
    }

    /** @param place name of a lane */
    public static String write(String code, String name, List<StepView> steps, Function<Place, String> place) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new BpmnWriter(xml, new BpmnPicture(steps)).document(code, name, place);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Route of %s: cannot be written as XML.".formatted(code), e);
        }
        return text.toString();
    }

    private void document(String code, String name, Function<Place, String> place) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("bpmn", "definitions", Bpmn.MODEL);
        xml.writeNamespace("bpmn", Bpmn.MODEL);
        xml.writeNamespace("bpmndi", Bpmn.DI);
        xml.writeNamespace("dc", Bpmn.DC);
        xml.writeNamespace("di", Bpmn.DD);
        xml.writeNamespace("ts", Bpmn.OURS);
        xml.writeNamespace("xsi", Bpmn.XSI);
        xml.writeAttribute("id", "definitions");
        xml.writeAttribute("targetNamespace", Bpmn.PROCEDURE + code);
        line(1);
        xml.writeStartElement("bpmn", "collaboration", Bpmn.MODEL);
        xml.writeAttribute("id", "collaboration");
        empty(2, "participant", Map.of("id", "pool", "name", name, "processRef", "route"));
        end(1);
        process(name, place);
        diagram();
        end(0);
        xml.writeEndDocument();
    }

    private void process(String name, Function<Place, String> place) throws XMLStreamException {
        start(1, "process", Map.of("id", "route", "isExecutable", "false"));
        xml.writeAttribute("name", name);
        if (!picture.lanes().isEmpty()) {
            start(2, "laneSet", Map.of("id", "lanes"));
            for (int i = 0; i < picture.lanes().size(); i++) {
                LaneBand lane = picture.lanes().get(i);
                start(3, "lane", Map.of("id", lane.id()));
                xml.writeAttribute("name", place.apply(lane.place()));
                for (Node node : picture.nodes()) {
                    if (node.lane() == i) {
                        text(4, "flowNodeRef", node.id());
                    }
                }
                end(3);
            }
            end(2);
        }
        for (Node node : picture.nodes()) {
            node(node);
        }
        for (Flow flow : picture.flows()) {
            flow(flow);
        }
        end(1);
    }

    private void node(Node node) throws XMLStreamException {
        start(2, node.element(), Map.of("id", node.id()));
        if (!node.name().isEmpty()) {
            xml.writeAttribute("name", node.name());
        }
        if (!node.attachedTo().isEmpty()) {
            xml.writeAttribute(BpmnPicture.TASK_OF, node.attachedTo());
        }
        if (!node.documentation().isEmpty()) {
            text(3, "documentation", node.documentation());
        }
        extension(node.extensionName(), node.extension());
        for (Flow flow : picture.flows()) {
            if (flow.to().equals(node.id())) {
                text(3, "incoming", flow.id());
            }
        }
        for (Flow flow : picture.flows()) {
            if (flow.from().equals(node.id())) {
                text(3, "outgoing", flow.id());
            }
        }
        if (!node.attachedTo().isEmpty()) {
            event(AutomaticRule.parse(node.extension().getOrDefault("rule", "")));
        }
        end(2);
    }

    /** A timer over the time of the step, else a message; what it waits for says the rule. */
    private void event(AutomaticRule rule) throws XMLStreamException {
        if (rule.event() == AutomaticRule.Event.TIME_OVER) {
            start(3, "timerEventDefinition", Map.of());
            line(4);
            xml.writeStartElement("bpmn", "timeDuration", Bpmn.MODEL);
            xml.writeAttribute("xsi", Bpmn.XSI, "type", "bpmn:tFormalExpression");
            xml.writeCharacters(rule.after().toString());
            xml.writeEndElement();
            end(3);
        } else {
            empty(3, "messageEventDefinition", Map.of());
        }
    }

    private void flow(Flow flow) throws XMLStreamException {
        start(2, "sequenceFlow", Map.of("id", flow.id()));
        if (!flow.name().isEmpty()) {
            xml.writeAttribute("name", flow.name());
        }
        xml.writeAttribute("sourceRef", flow.from());
        xml.writeAttribute("targetRef", flow.to());
        extension("exit", flow.extension());
        if (!flow.condition().isEmpty()) {
            condition(flow.condition());
        }
        end(2);
    }

    /** In the words of drafts and machines, which is no language of an engine: the process is not executable. */
    private void condition(String condition) throws XMLStreamException {
        line(3);
        xml.writeStartElement("bpmn", "conditionExpression", Bpmn.MODEL);
        xml.writeAttribute("xsi", Bpmn.XSI, "type", "bpmn:tFormalExpression");
        xml.writeAttribute("language", Bpmn.OURS);
        xml.writeCharacters(condition);
        xml.writeEndElement();
    }

    private void extension(String name, Map<String, String> attributes) throws XMLStreamException {
        if (attributes.isEmpty()) {
            return;
        }
        start(3, "extensionElements", Map.of());
        line(4);
        xml.writeEmptyElement("ts", name, Bpmn.OURS);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (!attribute.getKey().equals(BpmnPicture.TASK_OF)) {
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        end(3);
    }

    private void diagram() throws XMLStreamException {
        Map<String, Node> nodes = picture.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        line(1);
        xml.writeStartElement("bpmndi", "BPMNDiagram", Bpmn.DI);
        xml.writeAttribute("id", "diagram");
        line(2);
        xml.writeStartElement("bpmndi", "BPMNPlane", Bpmn.DI);
        xml.writeAttribute("id", "plane");
        xml.writeAttribute("bpmnElement", "collaboration");
        shape("pool", 0, 0, picture.width(), picture.height(), true);
        for (LaneBand lane : picture.lanes()) {
            shape(lane.id(), 30, lane.y(), picture.width() - 30, lane.height(), true);
        }
        for (Node node : picture.nodes()) {
            shape(node.id(), node.x(), node.y(), node.width(), node.height(), false);
        }
        for (Flow flow : picture.flows()) {
            Node from = nodes.get(flow.from());
            Node to = nodes.get(flow.to());
            if (from != null && to != null) {
                edge(flow, from, to);
            }
        }
        end(2);
        end(1);
    }

    private void shape(String element, int x, int y, int width, int height, boolean band) throws XMLStreamException {
        line(3);
        xml.writeStartElement("bpmndi", "BPMNShape", Bpmn.DI);
        xml.writeAttribute("id", "shape_" + element);
        xml.writeAttribute("bpmnElement", element);
        if (band) {
            xml.writeAttribute("isHorizontal", "true");
        }
        line(4);
        xml.writeEmptyElement("dc", "Bounds", Bpmn.DC);
        xml.writeAttribute("x", String.valueOf(x));
        xml.writeAttribute("y", String.valueOf(y));
        xml.writeAttribute("width", String.valueOf(width));
        xml.writeAttribute("height", String.valueOf(height));
        end(3);
    }

    /** From side to side where the flow goes on, above both where it leads back. */
    private void edge(Flow flow, Node from, Node to) throws XMLStreamException {
        line(3);
        xml.writeStartElement("bpmndi", "BPMNEdge", Bpmn.DI);
        xml.writeAttribute("id", "edge_" + flow.id());
        xml.writeAttribute("bpmnElement", flow.id());
        int fromY = from.y() + from.height() / 2;
        int toY = to.y() + to.height() / 2;
        if (to.x() > from.x()) {
            int turn = to.x() - 20;
            point(from.x() + from.width(), fromY);
            if (fromY != toY) {
                point(turn, fromY);
                point(turn, toY);
            }
            point(to.x(), toY);
        } else {
            int above = Math.min(from.y(), to.y()) - 12;
            point(from.x() + from.width() / 2, from.y());
            point(from.x() + from.width() / 2, above);
            point(to.x() + to.width() / 2, above);
            point(to.x() + to.width() / 2, to.y());
        }
        end(3);
    }

    private void point(int x, int y) throws XMLStreamException {
        line(4);
        xml.writeEmptyElement("di", "waypoint", Bpmn.DD);
        xml.writeAttribute("x", String.valueOf(x));
        xml.writeAttribute("y", String.valueOf(y));
    }

    private void start(int depth, String name, Map<String, String> attributes) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("bpmn", name, Bpmn.MODEL);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void empty(int depth, String name, Map<String, String> attributes) throws XMLStreamException {
        line(depth);
        xml.writeEmptyElement("bpmn", name, Bpmn.MODEL);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void text(int depth, String name, String text) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("bpmn", name, Bpmn.MODEL);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
