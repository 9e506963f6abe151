package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.shared.DomainException;

@DisplayName("Bảng chỉ số và 153 chỉ tiêu của ba kế hoạch: đọc được hết, hoặc nêu lý do")
class DomainTablesTests {

    /** What no condition on rows can say, and why it may be left out. */
    private static final Map<String, String> NOT_CONDITIONS = Map.of(
            "channels = national, province, agency, locality", "published_all_on is already the last of all channels",
            "channels = national, province", "published_all_on is already the last of all channels",
            "within the province", "the population is the authority's own documents");

    private final FactContracts contracts = new FactContracts();
    private final Formulas formulas = new Formulas(contracts);
    private final Map<String, Map<String, String>> indicators = new LinkedHashMap<>();
    private Path folder;

    @BeforeEach
    void findTables() throws IOException {
        folder = Path.of("../../shared/domain");
        assumeTrue(Files.isDirectory(folder));
        rows("indicators.csv").forEach(row -> indicators.put(row.get("id"), row));
    }

    @Test
    void readsEveryFormula() {
        assertThat(indicators).hasSizeGreaterThan(140);
        indicators.values().forEach(row -> assertThat(sides(row).version()).hasSize(16));
    }

    @Test
    void readsEveryFilterOfEveryTarget() throws IOException {
        List<String> refused = new ArrayList<>();
        List<Map<String, String>> targets = rows("target-indicators.csv");
        for (Map<String, String> target : targets) {
            Map<String, String> row = indicators.get(target.get("indicator"));
            TargetFilter filter = TargetFilter.of(target.get("filter"), Set.of("min_degree", "set"));
            try {
                facts(row).forEach(fact -> ConditionReader.read(filter.condition(), contracts.get(fact)));
            } catch (DomainException e) {
                refused.add(target.get("filter"));
            }
        }
        assertThat(targets).hasSize(153);
        assertThat(NOT_CONDITIONS.keySet()).containsExactlyInAnyOrderElementsOf(Set.copyOf(refused));
    }

    private List<String> facts(Map<String, String> row) {
        List<String> facts = new ArrayList<>();
        Formulas.Sides sides = sides(row);
        for (Expression side : new Expression[] {sides.numerator(), sides.denominator()}) {
            if (side != null) {
                side.aggregates().forEach(aggregate -> facts.add(aggregate.fact()));
                side.references().forEach(id -> facts.addAll(facts(indicators.get(id))));
            }
        }
        return facts;
    }

    private Formulas.Sides sides(Map<String, String> row) {
        return formulas.read(row.get("fact"), row.get("time_role"), row.get("numerator"), row.get("denominator"));
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        List<String> head = cells(lines.getFirst());
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            List<String> cells = cells(line);
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        Matcher cell = Pattern.compile("\"((?:[^\"]|\"\")*)\"").matcher(line);
        List<String> cells = new ArrayList<>();
        while (cell.find()) {
            cells.add(cell.group(1).replace("\"\"", "\""));
        }
        return cells;
    }
}
