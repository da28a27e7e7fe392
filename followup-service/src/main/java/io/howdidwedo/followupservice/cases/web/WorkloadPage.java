package io.howdidwedo.followupservice.cases.web;

import java.util.List;

/// Who has how much work.
///
/// @param most cases that anybody has
record WorkloadPage(List<Workload> all, long most) {}
