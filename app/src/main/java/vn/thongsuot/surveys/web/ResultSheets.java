package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.answers.Answer;
import vn.thongsuot.surveys.answers.Answers;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Option;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.results.Estimate;
import vn.thongsuot.surveys.results.Index;
import vn.thongsuot.surveys.results.Results;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Stratum;

/** Excel files of results and of answers (Vietnamese: xuất Excel kết quả, phiếu trả lời). */
@Component
class ResultSheets {

    private final Answers answers;
    private final Questionnaires questionnaires;
    private final SurveyNames names;
    private final SurveySettings settings;

    ResultSheets(Answers answers, Questionnaires questionnaires, SurveyNames names, SurveySettings settings) {
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.names = names;
        this.settings = settings;
    }

    byte[] results(Ui ui, Results results) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(ui.t("result.part.all"), "", results.index()));
        results.items()
                .forEach(item -> rows.add(row(
                        ui.t("result.part.factor"),
                        ui.t("survey.item." + item.item().key()),
                        item.index())));
        results.questions().stream()
                .filter(one -> one.question().onScale())
                .forEach(one -> rows.add(
                        row(ui.t("result.part.question"), ui.text(one.question().text()), one.index())));
        results.groups()
                .forEach(group ->
                        rows.add(row(ui.t("result.part.group"), ui.t("survey.group." + group.group()), group.index())));
        Results.GroupResult three = results.landConstructionInvestment();
        rows.add(row(ui.t("result.part.group"), ui.t("survey.group." + three.group()), three.index()));
        results.units()
                .forEach(unit -> rows.add(row(ui.t("result.part.unit"), names.unit(ui, unit.unitId()), unit.index())));
        rows.add(row(ui.t("result.part.unmarked"), "", results.unmarked()));
        return Sheets.write(
                results.round().code(),
                List.of(
                        ui.t("result.column.part"),
                        ui.t("result.column.name"),
                        ui.t("result.column.answers"),
                        ui.t("result.column.topTwo"),
                        ui.t("result.column.low"),
                        ui.t("result.column.high"),
                        ui.t("result.column.mean"),
                        ui.t("result.column.meanLow"),
                        ui.t("result.column.meanHigh")),
                rows);
    }

    /**
     * One row for each sheet, in the order of random numbers, without day, hour, channel and device. Unit and group of fields stand
     * there only where there are enough of them for nobody to be recognised.
     */
    byte[] answers(Ui ui, Round round) {
        FormVersion form = questionnaires.getVersion(round.versionId());
        List<Question> asked = form.form().questions().stream()
                .filter(question -> !question.heads())
                .toList();
        List<Answer> found = answers.list(round.id());
        List<Answer> all = found.size() >= settings.leastShown() ? found : List.of();
        Map<UUID, Long> ofUnit = all.stream()
                .collect(Collectors.groupingBy(answer -> answer.stratum().unitId(), Collectors.counting()));
        Map<Stratum.Key, Long> ofStratum =
                all.stream().collect(Collectors.groupingBy(Answer::stratum, Collectors.counting()));
        List<String> head = new ArrayList<>(List.of(ui.t("round.stratum.unit"), ui.t("round.stratum.group")));
        asked.forEach(question -> head.add(ui.text(question.text())));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Answer answer : all) {
            List<@Nullable Object> row = new ArrayList<>();
            UUID unit = answer.stratum().unitId();
            boolean group = ofStratum.getOrDefault(answer.stratum(), 0L) >= settings.leastShown();
            boolean unitShown = ofUnit.getOrDefault(unit, 0L) >= settings.leastShown();
            row.add(unitShown ? names.unit(ui, unit) : ui.t("result.hidden"));
            row.add(group ? ui.t("survey.group." + answer.stratum().fieldGroup()) : ui.t("result.hidden"));
            asked.forEach(question -> row.add(cell(ui, question, answer)));
            rows.add(row);
        }
        return Sheets.write(round.code(), head, rows);
    }

    private static @Nullable Object cell(Ui ui, Question question, Answer answer) {
        List<String> values = answer.filled().get(question.key());
        if (values.isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case SCALE -> Integer.valueOf(values.getFirst());
            case SINGLE, MANY ->
                question.options().stream()
                        .filter(option -> values.contains(option.key()))
                        .map(Option::text)
                        .map(ui::text)
                        .collect(Collectors.joining("; "));
            case TEXT, HEADING -> values.getFirst();
        };
    }

    private static List<@Nullable Object> row(String part, String name, Index index) {
        Estimate top = index.topTwo();
        return Arrays.asList(
                part,
                name,
                top == null ? null : top.answers(),
                value(top),
                low(top),
                high(top),
                value(index.mean()),
                low(index.mean()),
                high(index.mean()));
    }

    private static @Nullable Double value(@Nullable Estimate estimate) {
        return estimate == null ? null : rounded(estimate.value());
    }

    private static @Nullable Double low(@Nullable Estimate estimate) {
        Double low = estimate == null ? null : estimate.low();
        return low == null ? null : rounded(low);
    }

    private static @Nullable Double high(@Nullable Estimate estimate) {
        Double high = estimate == null ? null : estimate.high();
        return high == null ? null : rounded(high);
    }

    private static Double rounded(double share) {
        return Math.round(share * 10_000) / 100.0;
    }
}
