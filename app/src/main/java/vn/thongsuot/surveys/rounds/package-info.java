/** Who is asked: rounds, population, sample, invitations, places (Vietnamese: đợt khảo sát). */
@NamedInterface("rounds")
@NullMarked
package vn.thongsuot.surveys.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
