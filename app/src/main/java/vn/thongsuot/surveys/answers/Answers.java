package vn.thongsuot.surveys.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads answers for those who have the right to (Vietnamese: tra cứu phiếu trả lời). */
@Service
@Transactional(readOnly = true)
public class Answers {

    private final AnswerStore store;

    Answers(AnswerStore store) {
        this.store = store;
    }

    /** In the order of their random ids. */
    public List<Answer> list(UUID roundId) {
        return store.listAfter(roundId, null, Integer.MAX_VALUE);
    }
}
