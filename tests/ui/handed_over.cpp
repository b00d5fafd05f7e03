// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <sanitizer/tsan_interface.h>

// Debian's Qt is built without ThreadSanitizer, which therefore does not see that a job that is posted to another thread
// comes before its run there, nor that its run comes before the return of a call that waited for it: every plan handed
// over would look like a race. The linker leads the calls of the program (not those inside Qt) through here, where both
// are said. What two threads touch without handing it over is still reported.

bool realInvoke(QObject* object, QtPrivate::QSlotObjectBase* job, Qt::ConnectionType type, void* result) asm("__real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");

namespace {

char answered;  // stands for all calls that somebody waits for

/// A job with the order in which it is handed over.
class HandedOver : public QtPrivate::QSlotObjectBase {
public:
    explicit HandedOver(QSlotObjectBase* job) : QSlotObjectBase(&HandedOver::run), m_job(job) { __tsan_release(this); }

private:
    static void run(int what, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* handed = static_cast<HandedOver*>(self);
        __tsan_acquire(handed);
        if (what == Call) {
            handed->m_job->call(receiver, arguments);
            __tsan_release(&answered);
            __tsan_release(handed);  // whoever lets go of it last
        } else if (what == Destroy) {
            handed->m_job->destroyIfLastRef();
            delete handed;
        }
    }

    QSlotObjectBase* m_job;
};

}  // namespace

bool wrappedInvoke(QObject* object, QtPrivate::QSlotObjectBase* job, Qt::ConnectionType type, void* result) asm("__wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");

bool wrappedInvoke(QObject* object, QtPrivate::QSlotObjectBase* job, Qt::ConnectionType type, void* result)
{
    const bool isDone = realInvoke(object, new HandedOver(job), type, result);
    if (type == Qt::BlockingQueuedConnection) __tsan_acquire(&answered);
    return isDone;
}
