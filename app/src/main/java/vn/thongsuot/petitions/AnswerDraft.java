package vn.thongsuot.petitions;

/**
 * An answer as somebody drafts it (Vietnamese: dự thảo trả lời).
 *
 * @param content what the sender reads
 * @param publishable whether everybody may read it; then title, question and answer are needed, otherwise the reason
 * @param title of the public page
 * @param question the matter without personal data
 * @param answer the answer without personal data
 */
public record AnswerDraft(
        String content, boolean publishable, String withheldReason, String title, String question, String answer) {

    public AnswerDraft {
        content = content.strip();
        withheldReason = withheldReason.strip();
        title = title.strip();
        question = question.strip();
        answer = answer.strip();
    }
}
