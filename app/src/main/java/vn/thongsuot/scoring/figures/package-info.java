/**
 * Figures that other bodies publish (Vietnamese: số liệu công bố ngoài): PAPI, PCI, SIPAS, B1, PAR INDEX of the province and what
 * else is read from a publication, each with its source.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.figures.PublishedFigures}.
 */
@NamedInterface("figures")
@NullMarked
package vn.thongsuot.scoring.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
