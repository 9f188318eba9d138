package org.planlifecycle.monitoring;

import java.util.Map;

/** Puts the operations of the engine's log into words; entries of the journal bring their own. */
final class OperationWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Claim", "Nhận việc"), Map.entry("Complete", "Hoàn thành việc"),
            Map.entry("Assign", "Giao hoặc trả lại việc"), Map.entry("SetOwner", "Đổi người phụ trách việc"),
            Map.entry("Update", "Sửa việc"), Map.entry("SetPriority", "Đổi mức ưu tiên"),
            Map.entry("Create", "Khởi tạo quy trình"), Map.entry("SetJobRetries", "Cho chạy lại việc lỗi"),
            Map.entry("ExecuteJob", "Chạy ngay một việc tự động"), Map.entry("Suspend", "Tạm dừng quy trình"),
            Map.entry("Activate", "Cho chạy tiếp quy trình"), Map.entry("Delete", "Xóa tiến trình"));

    private OperationWords() {
    }

    static String of(AuditEntry entry) {
        if (entry.source().equals("JOURNAL")) {
            return entry.detail();
        }
        String operation = WORDS.getOrDefault(entry.action(), "Thao tác trên hệ thống (%s)".formatted(entry.action()));
        return entry.detail().isEmpty() ? operation : "%s: %s".formatted(operation, entry.detail());
    }
}
