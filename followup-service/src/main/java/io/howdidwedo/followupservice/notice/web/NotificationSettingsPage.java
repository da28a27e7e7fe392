package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.Map;

/// How somebody wants to be told of what.
///
/// @param saved whether it was stated just now
record NotificationSettingsPage(Map<NoticeKind, NoticeWay> ways, boolean saved, Caller caller) {}
