package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.notifications.DigestLine;
import vn.thongsuot.notifications.DigestSource;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;

/**
 * Dossiers that are late or due today, in the daily digest (Vietnamese: hồ sơ quá hạn, đến hạn trong bản tin đầu ngày); for heads those of
 * their whole unit, whoever has them in hand.
 */
@Component
class DossierDigest implements DigestSource {

    private final WorkLists lists;

    DossierDigest(WorkLists lists) {
        this.lists = lists;
    }

    @Override
    public List<DigestLine> lines(Actor actor) {
        if (!actor.may(Permission.DOSSIER_READ)) {
            return List.of();
        }
        boolean heads = actor.may(Permission.DOSSIER_ASSIGN);
        Whose whose = heads ? Whose.SUBTREE : Whose.MINE;
        Map<Due, Integer> tally = lists.tally(actor, new WorkFilter(whose, null, null, 1));
        return Stream.of(
                        DigestLine.ofWork(1, "dossier", "late", whose, tally.getOrDefault(Due.LATE, 0)),
                        DigestLine.ofWork(11, "dossier", "today", whose, tally.getOrDefault(Due.TODAY, 0)))
                .filter(line -> line.count() > 0)
                .toList();
    }
}
