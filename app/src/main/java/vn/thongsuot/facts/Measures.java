package vn.thongsuot.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaf measures of one day, unit, procedure and channel (Vietnamese: số đo cơ sở); what cells add up. */
record Measures(
        UUID unitId,
        LocalDate day,
        String procedureCode,
        String channel,
        @Nullable Integer dayBin,
        int received,
        int resolved,
        int onTime,
        int early,
        int stopped,
        long workingMinutes,
        int supplemented,
        int resolvedOnline) {

    /** The flow of reception. */
    static Measures reception(DossierFact fact, int sign) {
        return new Measures(
                fact.unitId(),
                fact.receivedOn(),
                fact.procedureCode(),
                fact.channel(),
                null,
                sign,
                0,
                0,
                0,
                0,
                0,
                0,
                0);
    }

    /** The flow of the end: resolution, or a stop on request. Only for a fact that has ended. */
    static Measures end(DossierFact fact, LocalDate day, int sign) {
        boolean resolved = fact.isResolved();
        boolean online = fact.channel().equals("online")
                && (fact.onlineLevel().equals("part") || fact.onlineLevel().equals("full"));
        return new Measures(
                fact.unitId(),
                day,
                fact.procedureCode(),
                fact.channel(),
                resolved ? (Integer) fact.workingDays() : null,
                0,
                count(resolved, sign),
                count(resolved && !fact.timeliness().equals("late"), sign),
                count(resolved && fact.timeliness().equals("early"), sign),
                count(!resolved, sign),
                resolved ? sign * fact.workingMinutes() : 0,
                count(resolved && fact.supplementRounds() >= 1, sign),
                count(resolved && online, sign));
    }

    private static int count(boolean holds, int sign) {
        return holds ? sign : 0;
    }
}
