package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// Who was told of a case.
record NoticesPage(List<Notice> told, Caller caller) {}
