/**
 * Feedback and recommendations (Vietnamese: phản ánh, kiến nghị): received from everywhere, classified, routed, answered,
 * approved, published without personal data, rated, opened again. The plans' rules C13 and R30 stand behind it.
 *
 * <p><b>Owns</b>: petitions, their limits, answers, opinions, pictures. <b>Does not own</b>: who sent them (identity),
 * complaints and denunciations, which are redirected.
 * <p><b>Publishes</b>: nothing; facts {@code petition}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: NĐ 20/2008/NĐ-CP; limits as dated data. <b>Start reading at</b>:
 * {@link vn.thongsuot.petitions.PetitionTransitions}, {@link vn.thongsuot.petitions.PetitionIntake}.
 */
@ApplicationModule(
        displayName = "Petitions",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pictures",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: spi",
            "calendar :: clock",
            "identity",
            "documents",
            "notifications",
            "facts"
        })
@NullMarked
package vn.thongsuot.petitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
