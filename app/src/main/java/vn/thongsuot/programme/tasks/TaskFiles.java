package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK_REPORT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.programme.tasks.TaskChanges.Change;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Reports of a task and their evidence files (Vietnamese: báo cáo tiến độ và minh chứng). */
@Service
public class TaskFiles {

    private static final String OWNER = "task";

    private final DSLContext db;
    private final TaskStore store;
    private final TaskRights rights;
    private final DocumentStore documents;
    private final Clock clock;

    TaskFiles(DSLContext db, TaskStore store, TaskRights rights, DocumentStore documents, Clock clock) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.documents = documents;
        this.clock = clock;
    }

    /** @return id of the report @throws DomainException TSK-014, TSK-015 for the words, TSK-019 for the percentage */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID report(Change change, Evidence evidence) {
        if (evidence.percent() < 0 || evidence.percent() > 100) {
            throw new DomainException("TSK-019", DomainException.Kind.INVALID, "percent is from 0 to 100");
        }
        String words = TaskNotes.require(evidence.words(), change.action());
        UUID id = Ids.next(clock);
        UUID document = evidence.file().map(content -> keep(change, content)).orElse(null);
        db.insertInto(TASK_REPORT)
                .set(TASK_REPORT.AUTHORITY_ID, change.task().authorityId())
                .set(TASK_REPORT.ID, id)
                .set(TASK_REPORT.TASK_ID, change.task().id())
                .set(TASK_REPORT.AT, change.at())
                .set(TASK_REPORT.ACCOUNT_ID, change.actor().accountId())
                .set(TASK_REPORT.PERCENT, evidence.percent())
                .set(TASK_REPORT.WORDS, words)
                .set(TASK_REPORT.DOCUMENT_ID, document)
                .execute();
        return id;
    }

    /** @throws DomainException ACC-001 for a stranger, DOC-005 if the file is not of this task */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID taskId, UUID documentId) {
        Task task = store.find(actor.authorityId(), taskId).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, task);
        return documents.get(task.authorityId(), OWNER, task.id(), documentId);
    }

    List<TaskDetail.Report> list(Task task) {
        return db.selectFrom(TASK_REPORT)
                .where(TASK_REPORT.AUTHORITY_ID.eq(task.authorityId()), TASK_REPORT.TASK_ID.eq(task.id()))
                .orderBy(TASK_REPORT.AT, TASK_REPORT.ID)
                .fetch(row -> new TaskDetail.Report(
                        row.getId(), row.getAt(), row.getPercent(), row.getWords(), row.getDocumentId()));
    }

    /** The newest percentage below 100; 0 where there is none. */
    int progressBefore(Task task) {
        return list(task).stream()
                .map(TaskDetail.Report::percent)
                .filter(percent -> percent < 100)
                .reduce(0, (earlier, later) -> later);
    }

    private UUID keep(Change change, byte[] content) {
        return documents.store(
                new NewDocument(
                        change.task().authorityId(),
                        OWNER,
                        change.task().id(),
                        "evidence",
                        LocalizedText.of("Minh chứng nhiệm vụ " + change.task().code()),
                        change.actor().accountId()),
                content);
    }
}
