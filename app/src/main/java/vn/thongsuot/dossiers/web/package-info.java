/** Pages of dossiers: work list, intake desk, dossier, tracking. */
@NullMarked
package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.NullMarked;
