package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.INDICATOR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.LocalizedText;

/**
 * Loads the indicators that come with the product at the start (Vietnamese: danh mục chỉ số): each one that the database
 * does not know, with the version of its formula. One that it knows is left as it is: a changed formula is a new version,
 * which people publish.
 */
@Component
@Order(0)
class IndicatorCatalogue implements ApplicationRunner {

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final DSLContext db;
    private final JsonMapper json;
    private final Formulas formulas;
    private final IndicatorStore store;

    IndicatorCatalogue(DSLContext db, JsonMapper json, Formulas formulas, IndicatorStore store) {
        this.db = db;
        this.json = json;
        this.formulas = formulas;
        this.store = store;
    }

    /** Nodes that start together write the same rows. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        int n = 1;
        for (JsonNode node : read()) {
            insert(node, n++);
        }
        store.forget();
    }

    private JsonNode read() {
        try (InputStream file = IndicatorCatalogue.class.getResourceAsStream("/indicators/indicators.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(JsonNode node, int n) {
        String fact = text(node, "fact");
        String role = text(node, "time");
        String numerator = text(node, "numerator");
        String denominator = textOrNull(node, "denominator");
        String exclusions = textOrNull(node, "exclusionsVi");
        db.insertInto(INDICATOR)
                .set(INDICATOR.ID, text(node, "id"))
                .set(INDICATOR.N, n)
                .set(
                        INDICATOR.VERSION,
                        formulas.read(fact, role, numerator, denominator).version())
                .set(INDICATOR.VALID, DateRanges.from(ALWAYS))
                .set(INDICATOR.NAME, LocalizedJson.of(LocalizedText.of(text(node, "vi"), text(node, "en"))))
                .set(
                        INDICATOR.MEASURE_UNIT,
                        LocalizedJson.of(LocalizedText.of(text(node, "unitVi"), text(node, "unitEn"))))
                .set(INDICATOR.BETTER, textOrNull(node, "better"))
                .set(INDICATOR.FACT, fact)
                .set(INDICATOR.TIME_ROLE, role)
                .set(INDICATOR.NUMERATOR, numerator)
                .set(INDICATOR.DENOMINATOR, denominator)
                .set(INDICATOR.MODULE, text(node, "module"))
                .set(INDICATOR.SOURCE_KIND, text(node, "source"))
                .set(INDICATOR.ADDITIVITY, text(node, "additivity"))
                .set(INDICATOR.BASELINE, textOrNull(node, "baseline"))
                .set(
                        INDICATOR.EXCLUSIONS,
                        exclusions == null
                                ? null
                                : LocalizedJson.of(LocalizedText.of(exclusions, text(node, "exclusionsEn"))))
                .set(INDICATOR.EXCLUDED, textOrNull(node, "excluded"))
                .set(INDICATOR.LEGAL_BASIS, textOrNull(node, "law"))
                .set(INDICATOR.LABEL, textOrNull(node, "label"))
                .onConflictDoNothing()
                .execute();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asString() : null;
    }
}
