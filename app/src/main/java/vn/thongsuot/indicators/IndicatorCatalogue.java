package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.INDICATOR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.facts.FactCount;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** The indicators that come with the product, read and checked at the start and kept with their version in the database. */
@Component
@Order(0)
class IndicatorCatalogue implements ApplicationRunner {

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final DSLContext db;
    private final Map<String, Indicator> indicators;

    IndicatorCatalogue(DSLContext db, JsonMapper json) {
        this.db = db;
        this.indicators = read(json);
    }

    List<Indicator> list() {
        return List.copyOf(indicators.values());
    }

    Indicator get(String id) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            throw new DomainException("IND-004", DomainException.Kind.NOT_FOUND, "no such indicator");
        }
        return indicator;
    }

    /** Nodes that start together write the same rows. */
    @Override
    public void run(ApplicationArguments arguments) {
        for (Indicator indicator : indicators.values()) {
            db.insertInto(INDICATOR)
                    .set(INDICATOR.ID, indicator.id())
                    .set(INDICATOR.VERSION, indicator.version())
                    .set(INDICATOR.VALID, DateRanges.from(ALWAYS))
                    .set(INDICATOR.NAME, LocalizedJson.of(indicator.name()))
                    .set(INDICATOR.MEASURE_UNIT, LocalizedJson.of(indicator.unit()))
                    .set(INDICATOR.FACT, "dossier")
                    .set(INDICATOR.TIME_ROLE, "see formula")
                    .set(INDICATOR.NUMERATOR, indicator.numeratorText())
                    .set(INDICATOR.DENOMINATOR, indicator.denominatorText())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static Map<String, Indicator> read(JsonMapper json) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        try (InputStream file = IndicatorCatalogue.class.getResourceAsStream("/indicators/indicators.json")) {
            for (JsonNode node : json.readTree(file)) {
                Indicator indicator = indicator(node);
                indicators.put(indicator.id(), indicator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indicators;
    }

    private static Indicator indicator(JsonNode node) {
        String numerator = node.path("numerator").asString();
        String denominator =
                node.hasNonNull("denominator") ? node.get("denominator").asString() : null;
        FactCount.Time time = time(node.path("time").asString());
        return new Indicator(
                node.path("id").asString(),
                version(numerator + " / " + denominator),
                LocalizedText.of(node.path("vi").asString(), node.path("en").asString()),
                LocalizedText.of(
                        node.path("unitVi").asString(), node.path("unitEn").asString()),
                better(node.path("better").asString("")),
                numerator,
                denominator,
                FormulaReader.read(numerator, time),
                denominator == null ? null : FormulaReader.read(denominator, time),
                node.path("unitVi").asString().equals("%"));
    }

    private static FactCount.@Nullable Time time(String role) {
        return switch (role) {
            case "received_on" -> FactCount.Time.RECEIVED_ON;
            case "finished_on" -> FactCount.Time.FINISHED_ON;
            default -> null;
        };
    }

    private static @Nullable Boolean better(String text) {
        return text.isEmpty() ? null : (Boolean) text.equals("higher");
    }

    private static String version(String normal) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
