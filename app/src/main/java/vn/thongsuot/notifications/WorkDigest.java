package vn.thongsuot.notifications;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;
import vn.thongsuot.platform.WorkSource;

/** Late and due today of all kinds of work that stand on the common list (Vietnamese: việc quá hạn, đến hạn trong bản tin). */
@Component
class WorkDigest implements DigestSource {

    private final List<WorkSource> sources;

    WorkDigest(List<WorkSource> sources) {
        this.sources = sources;
    }

    @Override
    public List<DigestLine> lines(Actor actor) {
        Whose whose = actor.may(Permission.DOSSIER_ASSIGN) ? Whose.UNIT : Whose.MINE;
        return sources.stream()
                .flatMap(source -> lines(source, source.tally(actor, whose), whose))
                .filter(line -> line.count() > 0)
                .toList();
    }

    private static Stream<DigestLine> lines(WorkSource source, Map<Due, Integer> tally, Whose whose) {
        return Stream.of(
                DigestLine.ofWork(10, source.kind(), "late", whose, tally.getOrDefault(Due.LATE, 0)),
                DigestLine.ofWork(20, source.kind(), "today", whose, tally.getOrDefault(Due.TODAY, 0)));
    }
}
