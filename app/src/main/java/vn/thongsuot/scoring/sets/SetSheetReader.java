package vn.thongsuot.scoring.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Reads the table of a set as provinces publish it (Vietnamese: đọc bảng tiêu chí): numbered lines with their points, below a
 * criterion lines without a number that say for what there are how many points. Those become options to choose from.
 */
final class SetSheetReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,4})?");
    private static final Pattern OPTION =
            Pattern.compile("^[-+•*]?\\s*(.+?)\\s*:\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:điểm)?\\.?$");
    private static final Pattern DASH = Pattern.compile("^[-+•*]\\s*");

    private final Words words;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    SetSheetReader(Words words) {
        this.words = words;
    }

    /** How the words of a file are understood: units by name or code, areas and effects by their label. */
    record Words(
            Function<String, Optional<UUID>> units,
            Function<String, Optional<String>> areas,
            Function<String, Optional<Effect>> effects,
            Set<String> indicators) {}

    /** Criteria that were read, or what is wrong. */
    record Outcome(List<SetCriterion> criteria, List<CellProblem> problems) {}

    /** A line while its options may still follow. */
    private static final class Draft {
        private final SetGrid.Line row;
        private final SetCriterion line;
        private final List<Rule.Option> options = new ArrayList<>();

        Draft(SetGrid.Line row, SetCriterion line) {
            this.row = row;
            this.line = line;
        }

        SetCriterion criterion() {
            Rule rule = line.rule() == null && options.size() >= 2 ? new Rule.Choice(options) : line.rule();
            return new SetCriterion(
                    line.code(),
                    line.parent(),
                    line.name(),
                    line.effect(),
                    line.max(),
                    rule,
                    line.evidence(),
                    line.area(),
                    line.appraiserUnitId());
        }
    }

    /** @throws DomainException SHT-001 to SHT-003 where the file cannot be read at all */
    Outcome read(byte[] content) {
        SetGrid grid = SetGrid.read(content);
        Numbering numbering = new Numbering();
        for (SetGrid.Line row : grid.lines()) {
            String label = row.text(SetColumn.CODE);
            String name = row.text(SetColumn.NAME);
            if (label.startsWith("(") || name.isEmpty() && label.isEmpty()) {
                continue;
            }
            if (label.isEmpty()) {
                option(grid, row, name);
            } else {
                drafts.add(new Draft(row, line(grid, row, numbering.next(label))));
            }
        }
        List<SetCriterion> criteria = drafts.stream().map(Draft::criterion).toList();
        if (problems.isEmpty()) {
            whole(grid, criteria);
        }
        return new Outcome(criteria, problems);
    }

    private SetCriterion line(SetGrid grid, SetGrid.Line row, Numbering.Line place) {
        String name = row.text(SetColumn.NAME);
        String english = row.text(SetColumn.NAME_EN);
        if (name.isEmpty()) {
            wrong(grid, row, SetColumn.NAME, "name");
        }
        return new SetCriterion(
                place.code(),
                place.parent(),
                new LocalizedText(name.isEmpty() ? "?" : name, english.isEmpty() ? null : english),
                effect(grid, row, place),
                max(grid, row),
                rule(grid, row),
                blankToNull(row.text(SetColumn.EVIDENCE)),
                found(grid, row, SetColumn.AREA, words.areas(), "area"),
                found(grid, row, SetColumn.APPRAISER, words.units(), "unit"));
    }

    private BigDecimal max(SetGrid grid, SetGrid.Line row) {
        String text = row.text(SetColumn.MAX);
        if (!NUMBER.matcher(text).matches()) {
            wrong(grid, row, SetColumn.MAX, "number");
            return BigDecimal.ZERO;
        }
        return SetStore.plain(new BigDecimal(text.replace(',', '.')));
    }

    /** Where nothing is said, that of the line above it. */
    private Effect effect(SetGrid grid, SetGrid.Line row, Numbering.Line place) {
        Effect said = found(grid, row, SetColumn.EFFECT, words.effects(), "effectWord");
        if (said != null) {
            return said;
        }
        return drafts.stream()
                .filter(draft -> draft.line.code().equals(place.parent()))
                .map(draft -> draft.line.effect())
                .findFirst()
                .orElse(Effect.BASE);
    }

    private @Nullable Rule rule(SetGrid grid, SetGrid.Line row) {
        String text = row.text(SetColumn.RULE);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return RuleReader.read(text);
        } catch (DomainException refused) {
            problems.add(new CellProblem(
                    grid.address(row, SetColumn.RULE),
                    text,
                    "rule",
                    refused.parameters().stream().map(Object::toString).toList()));
            return null;
        }
    }

    /** A line without a number: an option of the criterion above it; other words are passed over. */
    private void option(SetGrid grid, SetGrid.Line row, String text) {
        if (drafts.isEmpty()) {
            return;
        }
        String points = row.text(SetColumn.MAX);
        Matcher option = OPTION.matcher(text);
        if (NUMBER.matcher(points).matches()) {
            add(DASH.matcher(text).replaceFirst(""), points);
        } else if (option.matches()) {
            add(option.group(1), option.group(2));
        }
    }

    private void add(String label, String points) {
        String plain = label.replace(';', ',').strip();
        drafts.getLast().options.add(new Rule.Option(new BigDecimal(points.replace(',', '.')), plain));
    }

    private <T> @Nullable T found(
            SetGrid grid, SetGrid.Line row, SetColumn column, Function<String, Optional<T>> search, String problem) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = search.apply(text);
        if (found.isEmpty()) {
            wrong(grid, row, column, problem);
        }
        return found.orElse(null);
    }

    /** What is wrong between lines, at the cell where a person would correct it; missing rules may still come. */
    private void whole(SetGrid grid, List<SetCriterion> criteria) {
        Map<String, SetGrid.Line> rows = new HashMap<>();
        drafts.forEach(draft -> rows.putIfAbsent(draft.line.code(), draft.row));
        Map<String, SetColumn> fields = new LinkedHashMap<>(Map.of(
                "code", SetColumn.CODE, "max", SetColumn.MAX, "rule", SetColumn.RULE, "effect", SetColumn.EFFECT));
        for (SetProblem problem : SetRules.check(criteria, words.indicators())) {
            SetGrid.Line row = rows.get(problem.code());
            SetColumn column = fields.get(problem.field());
            if (!problem.key().equals("noRule")) {
                problems.add(new CellProblem(
                        row == null || column == null ? "" : grid.address(row, column),
                        row == null || column == null ? "" : row.text(column),
                        problem.key(),
                        problem.parameters()));
            }
        }
    }

    private void wrong(SetGrid grid, SetGrid.Line row, SetColumn column, String key) {
        problems.add(new CellProblem(grid.address(row, column), row.text(column), key, List.of()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
