package vn.thongsuot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureRegistry.NewVersion;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.shared.LocalizedText;

/**
 * Eighty real procedures as facts, with their papers and routes; fees of the provincial council are invented. Twenty-five are there
 * from the beginning, the others come by a decision.
 */
@Component
class DemoCatalogue {

    private static final UUID NONE = new UUID(0, 0);
    /** An invented decision. */
    private static final String ELIGIBLE = "12/QĐ-UBND";

    private static final String MORE = "/demo/procedures-more.json";

    private final ProcedureRegistry registry;
    private final ProcedureCatalogue catalogue;
    private final JsonMapper json;

    DemoCatalogue(ProcedureRegistry registry, ProcedureCatalogue catalogue, JsonMapper json) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.json = json;
    }

    void make(UUID authority, LocalDate from) {
        for (JsonNode node : read("/demo/procedures.json")) {
            UUID version = registry.announce(new NewVersion(authority, procedure(node), from, null));
            if (!node.path("online").asString().equals("unknown")) {
                registry.decideEligible(authority, node.path("code").asString(), true, ELIGIBLE, from);
            }
            if (!node.path("limit").isNull()) {
                registry.publish(version, steps(node), node.path("sampleRoute").asBoolean());
            }
        }
    }

    /** What a decision brings into the catalogue. */
    List<CatalogueEntry> more() {
        List<CatalogueEntry> more = new ArrayList<>();
        for (JsonNode node : read(MORE)) {
            ProcedureView view = procedure(node);
            more.add(new CatalogueEntry(
                    view.code(),
                    view.name(),
                    view.fieldCode(),
                    view.fieldName(),
                    view.fieldGroup(),
                    view.level(),
                    view.decidingAgency(),
                    view.channels(),
                    view.onlineLevel(),
                    view.boundaryFree(),
                    view.limitText(),
                    node.hasNonNull("fee") ? (Long) node.path("fee").asLong() : null,
                    view.feeNote(),
                    null,
                    null,
                    null,
                    null,
                    view.result(),
                    view.legalBases(),
                    view.confirmed(),
                    textOrNull(node, "source"),
                    view.components().stream()
                            .map(paper -> new CatalogueEntry.Paper(
                                    paper.n(),
                                    paper.name(),
                                    paper.form(),
                                    paper.copies(),
                                    paper.requiredWhen(),
                                    paper.undigitised(),
                                    paper.cases()))
                            .toList(),
                    ProcedureKind.EXTERNAL,
                    false,
                    view.cases()));
        }
        return more;
    }

    /** Routes of what the decision brought. */
    void publishRoutes(UUID authority, LocalDate on) {
        for (JsonNode node : read(MORE)) {
            if (node.hasNonNull("limit")) {
                catalogue
                        .findByCode(authority, node.path("code").asString(), on)
                        .ifPresent(view -> registry.publish(
                                view.versionId(),
                                steps(node),
                                node.path("sampleRoute").asBoolean()));
            }
        }
    }

    private JsonNode read(String name) {
        try (InputStream file = DemoCatalogue.class.getResourceAsStream(name)) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcedureView procedure(JsonNode node) {
        return new ProcedureView(
                NONE,
                node.path("code").asString(),
                new LocalizedText(node.path("vi").asString(), textOrNull(node, "en")),
                node.path("field").asString(),
                new LocalizedText(node.path("fieldVi").asString(), textOrNull(node, "fieldEn")),
                node.path("fieldGroup").asString(),
                node.path("level").asString(),
                LocalizedText.of(
                        node.path("agency").asString(), node.path("agencyEn").asString()),
                strings(node.path("channels")),
                node.path("online").asString(),
                node.path("boundaryFree").asBoolean(false) ? true : null,
                textOrNull(node, "limit"),
                node.path("fee").asLong(0),
                localizedOrNull(node, "feeVi", "feeEn"),
                localizedOrNull(node, "result", "resultEn"),
                strings(node.path("legalBases")),
                node.path("confirmed").asBoolean(),
                components(node),
                ProcedureKind.EXTERNAL,
                false,
                cases(node),
                null);
    }

    private static List<ComponentView> components(JsonNode node) {
        List<ComponentView> components = new ArrayList<>();
        for (JsonNode component : node.path("components")) {
            components.add(new ComponentView(
                    NONE,
                    component.path("n").asInt(),
                    LocalizedText.of(
                            component.path("vi").asString(),
                            component.path("en").asString()),
                    component.path("form").asString(),
                    component.path("copies").asInt(),
                    localizedOrNull(component, "whenVi", "whenEn"),
                    null,
                    strings(component.path("cases")).stream()
                            .map(ProcedureCase::keyOf)
                            .toList()));
        }
        return components;
    }

    private static List<ProcedureCase> cases(JsonNode node) {
        List<ProcedureCase> cases = new ArrayList<>();
        for (JsonNode one : node.path("cases")) {
            cases.add(ProcedureCase.named(
                    LocalizedText.of(one.path("vi").asString(), one.path("en").asString()), textOrNull(one, "limit")));
        }
        return cases;
    }

    private static List<StepView> steps(JsonNode node) {
        List<StepView> steps = new ArrayList<>();
        for (JsonNode step : node.path("steps")) {
            steps.add(new StepView(
                    steps.size() + 1,
                    step.path("key").asString(),
                    LocalizedText.of(step.path("vi").asString(), step.path("en").asString()),
                    Role.valueOf(step.path("role").asString()),
                    place(step),
                    Duration.ofMinutes(30L * step.path("halfHours").asInt()),
                    localizedOrNull(step, "product", "productEn"),
                    exits(step),
                    opinions(step)));
        }
        return steps;
    }

    /** Of the list {@code exits}, or the only one of {@code next}. */
    private static List<RouteExit> exits(JsonNode step) {
        List<RouteExit> exits = new ArrayList<>();
        for (JsonNode exit : step.path("exits")) {
            exits.add(new RouteExit(
                    exit.path("key").asString(),
                    LocalizedText.of(exit.path("vi").asString(), exit.path("en").asString()),
                    textOrNull(exit, "next")));
        }
        return exits.isEmpty() ? List.of(RouteExit.to(textOrNull(step, "next"))) : exits;
    }

    private static List<RouteOpinion> opinions(JsonNode step) {
        List<RouteOpinion> opinions = new ArrayList<>();
        for (JsonNode opinion : step.path("opinions")) {
            opinions.add(new RouteOpinion(
                    opinion.path("key").asString(),
                    LocalizedText.of(
                            opinion.path("vi").asString(), opinion.path("en").asString()),
                    place(opinion),
                    Role.valueOf(opinion.path("role").asString()),
                    Duration.ofMinutes(30L * opinion.path("halfHours").asInt()),
                    opinion.path("required").asBoolean(false)));
        }
        return opinions;
    }

    private static Place place(JsonNode node) {
        return new Place(AtUnit.valueOf(node.path("at").asString()), textOrNull(node, "unit"));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asString()));
        return strings;
    }

    private static @Nullable LocalizedText localizedOrNull(JsonNode node, String vi, String en) {
        String text = textOrNull(node, vi);
        return text == null ? null : new LocalizedText(text, textOrNull(node, en));
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }
}
