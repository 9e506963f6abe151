package vn.thongsuot.dossiers.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.OpinionLine;
import vn.thongsuot.dossiers.OpinionLists;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;

/** Open opinions as a file (Vietnamese: kết xuất danh sách lấy ý kiến): what the actor has to answer, then what is waited for. */
@Component
class OpinionExport extends ListExport {

    private final OpinionLists lists;
    private final DossierTexts texts;

    OpinionExport(OpinionLists lists, DossierTexts texts) {
        super(
                "opinions",
                Permission.DOSSIER_READ,
                "opinion.export.list",
                "late.code",
                "opinion.export.procedure",
                "opinion.unit",
                "opinion.export.asked",
                "opinion.export.due",
                "opinion.export.late");
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return lists.listOpen(actor).size() + (long) lists.listAwaited(actor).size();
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        lists.listOpen(actor).forEach(line -> sink.row(row(ui, "opinion.open", line)));
        lists.listAwaited(actor).forEach(line -> sink.row(row(ui, "opinion.awaited", line)));
    }

    private List<Object> row(Ui ui, String list, OpinionLine line) {
        OpinionView opinion = line.opinion();
        return List.of(
                ui.t(list),
                line.code().value(),
                ui.text(line.procedure()),
                texts.unit(ui, opinion.unitId()),
                ui.dateTime(opinion.askedAt()),
                ui.dateTime(opinion.dueAt()),
                ui.t(opinion.late() ? "opinion.export.yes" : "opinion.export.no"));
    }
}
