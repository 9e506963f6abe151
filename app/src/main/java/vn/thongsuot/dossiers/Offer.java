package vn.thongsuot.dossiers;

import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;

/** A procedure that can be received today, with its published route (Vietnamese: thủ tục đang tiếp nhận). */
record Offer(ProcedureView procedure, RouteView route) {}
