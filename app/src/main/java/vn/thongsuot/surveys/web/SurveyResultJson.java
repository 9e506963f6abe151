package vn.thongsuot.surveys.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.results.Estimate;
import vn.thongsuot.surveys.results.Index;
import vn.thongsuot.surveys.results.Results;

/** What a round says, as machines read it; values in percent with four decimals. */
record SurveyResultJson(
        UUID roundId,
        long population,
        long wanted,
        long invited,
        long answered,
        long marked,
        SurveyIndexJson index,
        List<SurveyPartJson> factors,
        List<SurveyPartJson> groups,
        List<SurveyUnitJson> units) {

    private static final int DECIMALS = 4;

    /** Both indices. */
    record SurveyIndexJson(
            @Nullable SurveyEstimateJson topTwo, @Nullable SurveyEstimateJson mean) {

        static SurveyIndexJson of(Index index) {
            return new SurveyIndexJson(SurveyEstimateJson.of(index.topTwo()), SurveyEstimateJson.of(index.mean()));
        }
    }

    /** A value with its 95 % interval; null ends where those who answered were not drawn at random. */
    record SurveyEstimateJson(
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long answers) {

        static @Nullable SurveyEstimateJson of(@Nullable Estimate estimate) {
            return estimate == null
                    ? null
                    : new SurveyEstimateJson(
                            percent(estimate.value()),
                            percentOrNull(estimate.low()),
                            percentOrNull(estimate.high()),
                            estimate.answers());
        }
    }

    /** A factor or a group of fields. */
    record SurveyPartJson(String code, SurveyIndexJson index) {}

    /** A unit; its index is empty where so few answered that they could be recognised. */
    record SurveyUnitJson(UUID unitId, long answered, SurveyIndexJson index) {}

    static SurveyResultJson of(Results results) {
        return new SurveyResultJson(
                results.round().id(),
                results.response().population(),
                results.response().wanted(),
                results.response().invited(),
                results.response().answered(),
                results.allMarks().any(),
                SurveyIndexJson.of(results.index()),
                results.items().stream()
                        .map(item -> new SurveyPartJson(item.item().key(), SurveyIndexJson.of(item.index())))
                        .toList(),
                results.groups().stream()
                        .map(group -> new SurveyPartJson(group.group(), SurveyIndexJson.of(group.index())))
                        .toList(),
                results.units().stream()
                        .map(unit ->
                                new SurveyUnitJson(unit.unitId(), unit.answered(), SurveyIndexJson.of(unit.index())))
                        .toList());
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percentOrNull(@Nullable Double share) {
        return share == null ? null : percent(share);
    }
}
