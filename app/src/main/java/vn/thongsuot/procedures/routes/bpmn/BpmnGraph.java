package vn.thongsuot.procedures.routes.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.shared.DomainException;

/** The one process of a BPMN file as nodes and flows, without outside entities; says what it cannot take, by name. */
final class BpmnGraph {

    private static final Set<String> TASKS = Set.of("task", "userTask", "manualTask");
    private static final Set<String> NODES =
            Set.of("task", "userTask", "manualTask", "startEvent", "endEvent", "exclusiveGateway", "parallelGateway");
    private static final Set<String> PASSED_OVER = Set.of(
            "documentation", "extensionElements", "textAnnotation", "association", "group", "category", "monitoring");
    private static final Set<String> WITHIN_NODES =
            Set.of("documentation", "extensionElements", "incoming", "outgoing");
    private static final Set<String> EVENTS = Set.of("timerEventDefinition", "messageEventDefinition");

    /** An element that is no part of what a route can say. */
    record Foreign(String id, String element) {}

    record FlowTo(String target, Element element) {
        String name() {
            return element.getAttribute("name").strip();
        }
    }

    private final String code;
    private final String name;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, List<FlowTo>> out = new LinkedHashMap<>();
    private final Map<String, String> lanes = new LinkedHashMap<>();
    private final List<Foreign> foreign = new ArrayList<>();

    private BpmnGraph(String namespace, Element process) {
        this.code = namespace.startsWith(Bpmn.PROCEDURE) ? namespace.substring(Bpmn.PROCEDURE.length()) : "";
        this.name = process.getAttribute("name");
        for (Element child : children(process)) {
            take(child);
        }
    }

    /** @throws DomainException RTE-060 if it is no XML that can be read, RTE-061 if it does not hold exactly one process */
    static BpmnGraph read(byte[] content) {
        Document document = parse(content);
        NodeList found = document.getElementsByTagNameNS(Bpmn.MODEL, "process");
        List<Element> filled = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element process && !children(process).isEmpty()) {
                filled.add(process);
            }
        }
        if (filled.size() != 1) {
            throw new DomainException(
                    "RTE-061", DomainException.Kind.INVALID, filled.size() + " processes", filled.size());
        }
        return new BpmnGraph(document.getDocumentElement().getAttribute("targetNamespace"), filled.getFirst());
    }

    /** Of the procedure, where the product wrote the file; else empty. */
    String code() {
        return code;
    }

    String name() {
        return name;
    }

    List<Foreign> foreign() {
        return List.copyOf(foreign);
    }

    /** Ids of the tasks in the order of the file. */
    List<String> tasks() {
        return nodes.keySet().stream().filter(this::isTask).toList();
    }

    List<String> starts() {
        return nodes.keySet().stream()
                .filter(id -> element(id).equals("startEvent"))
                .toList();
    }

    /** Ids of the parallel gateways where the flow divides. */
    List<String> parallelForks() {
        return nodes.keySet().stream()
                .filter(id -> element(id).equals("parallelGateway") && outOf(id).size() > 1)
                .toList();
    }

    /** Events of our own on the edge of a task, in the order of the file. */
    List<String> eventsAt(String task) {
        return nodes.values().stream()
                .filter(node -> "boundaryEvent".equals(node.getLocalName())
                        && task.equals(node.getAttribute(BpmnPicture.TASK_OF)))
                .map(node -> node.getAttribute("id"))
                .toList();
    }

    boolean isTask(String id) {
        return TASKS.contains(element(id));
    }

    /** Name of the element; empty for an id that there is not. */
    String element(String id) {
        Element node = nodes.get(id);
        return node == null ? "" : node.getLocalName();
    }

    String nameOf(String id) {
        Element node = nodes.get(id);
        return node == null ? "" : node.getAttribute("name").strip();
    }

    String laneOf(String id) {
        return lanes.getOrDefault(id, "");
    }

    List<FlowTo> outOf(String id) {
        return out.getOrDefault(id, List.of());
    }

    Optional<Element> extensionOf(String id, String name) {
        Element node = nodes.get(id);
        return node == null ? Optional.empty() : extension(node, name);
    }

    /** The running text on a node. */
    Optional<String> documentationOf(String id) {
        return Optional.ofNullable(nodes.get(id)).stream()
                .flatMap(node -> children(node).stream())
                .filter(child -> "documentation".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > StepWording.LONGEST ? text.substring(0, StepWording.LONGEST) : text)
                .findFirst();
    }

    static Optional<Element> extension(Element element, String name) {
        return children(element).stream()
                .filter(child -> "extensionElements".equals(child.getLocalName()))
                .flatMap(child -> children(child).stream())
                .filter(child -> Bpmn.OURS.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
                .findFirst();
    }

    /** What has to hold for a flow to be taken; empty where nothing. */
    static Optional<String> conditionOf(Element flow) {
        return children(flow).stream()
                .filter(child -> "conditionExpression".equals(child.getLocalName()))
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private void take(Element child) {
        String element = child.getLocalName();
        if (element.equals("boundaryEvent") && extension(child, "automatic").isPresent()) {
            nodes.put(child.getAttribute("id"), child);
            children(child).stream()
                    .filter(part ->
                            !WITHIN_NODES.contains(part.getLocalName()) && !EVENTS.contains(part.getLocalName()))
                    .forEach(part -> foreign.add(new Foreign(child.getAttribute("id"), part.getLocalName())));
        } else if (NODES.contains(element)) {
            nodes.put(child.getAttribute("id"), child);
            children(child).stream()
                    .filter(part -> !WITHIN_NODES.contains(part.getLocalName()))
                    .forEach(part -> foreign.add(new Foreign(child.getAttribute("id"), part.getLocalName())));
        } else if (element.equals("sequenceFlow")) {
            out.computeIfAbsent(child.getAttribute("sourceRef"), source -> new ArrayList<>())
                    .add(new FlowTo(child.getAttribute("targetRef"), child));
        } else if (element.equals("laneSet")) {
            lanes(child);
        } else if (!PASSED_OVER.contains(element)) {
            foreign.add(new Foreign(child.getAttribute("id"), element));
        }
    }

    private void lanes(Element set) {
        NodeList found = set.getElementsByTagNameNS(Bpmn.MODEL, "lane");
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element lane) {
                children(lane).stream()
                        .filter(part -> part.getLocalName().equals("flowNodeRef"))
                        .forEach(part -> lanes.put(part.getTextContent().strip(), lane.getAttribute("name")));
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Document parse(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            throw new DomainException("RTE-060", DomainException.Kind.INVALID, "no XML that can be read");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
