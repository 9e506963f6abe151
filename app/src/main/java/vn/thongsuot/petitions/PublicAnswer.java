package vn.thongsuot.petitions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition and its answer for everybody (Vietnamese: kết quả xử lý phản ánh được công khai), without personal data.
 *
 * @param senders how many sent it
 * @param rating how its sender rated the answer; null where they did not
 */
public record PublicAnswer(
        String code,
        PetitionAbout about,
        String title,
        String question,
        String answer,
        UUID unitId,
        LocalDate receivedOn,
        LocalDate answeredOn,
        LocalDate publishedOn,
        int senders,
        @Nullable Integer rating) {}
