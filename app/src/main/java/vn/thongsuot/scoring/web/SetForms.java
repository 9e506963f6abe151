package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetDraft;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** What the forms of sets and criteria say, and how they are filled at first. */
final class SetForms {

    private static final Pattern CLASS = Pattern.compile("^(.+?)\\s*:\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?$");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d]+([.][\\p{L}\\d]+)*");
    private static final int LONGEST = 1000;

    private SetForms() {}

    /** @throws DomainException SCO-060 naming a field that cannot be used, SCO-061 for classes that cannot be read */
    static SetDraft draft(TypedForm form) {
        return new SetDraft(
                Fields.requireId(form, "owner"),
                Fields.requireId(form, "office"),
                form.text("code"),
                level(form.text("level")),
                name(form, "name"),
                year(form),
                Math.clamp(Fields.whole(form, "decimals"), 0, 4),
                form.on("capped"),
                classes(form.text("classes")),
                blankToNull(form.text("basis")),
                form.on("sample"));
    }

    static TypedForm of(UUID owner, IndexSet set, boolean next) {
        Map<String, String> values = new HashMap<>();
        values.put("owner", owner.toString());
        values.put("office", set.officeUnitId().toString());
        values.put("code", next ? "" : set.code());
        values.put("level", set.level().key());
        values.put("name", set.name().vi());
        values.put("nameEn", set.name().en() == null ? "" : set.name().en());
        values.put("year", String.valueOf(next ? set.year() + 1 : set.year()));
        values.put("decimals", String.valueOf(set.decimals()));
        if (set.capped()) {
            values.put("capped", "1");
        }
        values.put("classes", text(set.classes()));
        values.put("basis", set.basis() == null || next ? "" : set.basis());
        if (set.sample()) {
            values.put("sample", "1");
        }
        return new TypedForm(values);
    }

    static TypedForm empty(UUID unit, int year) {
        return new TypedForm(Map.of(
                "owner", unit.toString(),
                "office", unit.toString(),
                "level", SetLevel.COMMUNES.key(),
                "year", String.valueOf(year),
                "decimals", "2"));
    }

    private static SetLevel level(String key) {
        for (SetLevel level : SetLevel.values()) {
            if (level.key().equals(key)) {
                return level;
            }
        }
        throw missing("level");
    }

    private static int year(TypedForm form) {
        int year = Fields.whole(form, "year");
        if (year < 2000 || year > 2100) {
            throw missing("year");
        }
        return year;
    }

    private static LocalizedText name(TypedForm form, String field) {
        String name = form.text(field);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw missing(field);
        }
        return new LocalizedText(name, blankToNull(form.text(field + "En")));
    }

    /** One class a line: {@code Xuất sắc: 90}. */
    static List<RankClass> classes(String text) {
        List<RankClass> classes = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (!line.isBlank()) {
                Matcher found = CLASS.matcher(line.strip());
                if (!found.matches()) {
                    throw new DomainException(
                            "SCO-061", DomainException.Kind.INVALID, "class cannot be read", line.strip());
                }
                classes.add(new RankClass(
                        found.group(1), new BigDecimal(found.group(2).replace(',', '.'))));
            }
        }
        classes.sort(Comparator.comparing(RankClass::from).reversed());
        return classes;
    }

    private static String text(List<RankClass> classes) {
        return classes.stream()
                .map(one -> one.name() + ": " + Typed.text(one.from()))
                .collect(Collectors.joining("\n"));
    }

    /** @throws DomainException SCO-060 naming a field that cannot be used, SCO-001 for a rule that cannot be read */
    static SetCriterion criterion(TypedForm form) {
        String code = form.text("code");
        if (code.length() > 30 || !CODE.matcher(code).matches()) {
            throw missing("code");
        }
        BigDecimal max = Fields.requireNumber(form, "max");
        if (max.signum() < 0 || max.scale() > 4 || max.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw missing("max");
        }
        String rule = form.text("rule");
        String area = form.text("area");
        return new SetCriterion(
                code,
                blankToNull(form.text("parent")),
                name(form, "name"),
                effect(form.text("effect")),
                max,
                rule.isEmpty() ? null : RuleReader.read(rule),
                blankToNull(form.text("evidence")),
                area.isEmpty() ? null : area(area),
                form.id("appraiser").orElse(null));
    }

    private static Effect effect(String key) {
        for (Effect effect : Effect.values()) {
            if (effect.key().equals(key)) {
                return effect;
            }
        }
        throw missing("effect");
    }

    private static String area(String key) {
        for (ReformArea area : ReformArea.values()) {
            if (area.key().equals(key)) {
                return key;
            }
        }
        throw missing("area");
    }

    static TypedForm of(SetCriterion criterion) {
        Map<String, String> values = new HashMap<>();
        values.put("code", criterion.code());
        values.put("parent", criterion.parent() == null ? "" : criterion.parent());
        values.put("name", criterion.name().vi());
        values.put(
                "nameEn", criterion.name().en() == null ? "" : criterion.name().en());
        values.put("effect", criterion.effect().key());
        values.put("max", Typed.text(criterion.max()));
        values.put("rule", criterion.rule() == null ? "" : criterion.rule().text());
        values.put("evidence", criterion.evidence() == null ? "" : criterion.evidence());
        values.put("area", criterion.area() == null ? "" : criterion.area());
        values.put(
                "appraiser",
                criterion.appraiserUnitId() == null
                        ? ""
                        : criterion.appraiserUnitId().toString());
        return new TypedForm(values);
    }

    static TypedForm under(String parent) {
        return new TypedForm(Map.of("parent", parent, "effect", Effect.BASE.key()));
    }

    private static DomainException missing(String field) {
        return new DomainException(
                "SCO-060", DomainException.Kind.INVALID, "field " + field + " cannot be used", field);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
