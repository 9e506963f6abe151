package vn.thongsuot.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who is told of a due date and when, in working days (Vietnamese: bậc nhắc việc và báo cáo vượt cấp).
 *
 * @param beforeDays working days before the due day on which the holder is reminded
 * @param holderAfter working days of lateness after which the holder is told
 * @param headAfter the head of the unit
 * @param leaderAfter the leader of the agency
 */
public record NoticeLadder(int beforeDays, int holderAfter, int headAfter, int leaderAfter) {

    /** A rung of the ladder. */
    public enum Rung {
        BEFORE,
        HOLDER,
        HEAD,
        LEADER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the numbers can stand: each rung not before the one below it. */
    public boolean isOrdered() {
        return beforeDays >= 0
                && beforeDays <= 30
                && holderAfter >= 1
                && headAfter >= holderAfter
                && leaderAfter >= headAfter
                && leaderAfter <= 60;
    }

    /** Working days after the due day on which a rung is told; negative before it. */
    public int day(Rung rung) {
        return switch (rung) {
            case BEFORE -> -beforeDays;
            case HOLDER -> holderAfter;
            case HEAD -> headAfter;
            case LEADER -> leaderAfter;
        };
    }

    /** Rungs that are reached when so many working days are left; negative when late. Once late, nobody is reminded of what is to come. */
    public List<Rung> reached(int daysLeft) {
        List<Rung> reached = new ArrayList<>();
        if (daysLeft >= 0 && daysLeft <= beforeDays) {
            reached.add(Rung.BEFORE);
        }
        for (Rung rung : List.of(Rung.HOLDER, Rung.HEAD, Rung.LEADER)) {
            if (daysLeft < 0 && -daysLeft >= day(rung)) {
                reached.add(rung);
            }
        }
        return reached;
    }
}
