/** One act on many dossiers of the work list, with a report per dossier (Vietnamese: thao tác hàng loạt). */
@NullMarked
package vn.thongsuot.dossiers.bulk;

import org.jspecify.annotations.NullMarked;
