// Captions of the menu; the order and the functions are in entry/menu.ts.

export const MENU_TITLE = 'ติดตามผู้สำเร็จการศึกษา';

export const MENU_TEXTS = {
  showHome: 'หน้าหลัก: วันนี้ต้องทำอะไร',
  setUp: 'ตั้งค่าครั้งแรก / ตรวจการตั้งค่า…',
  importRoster: 'นำเข้ารายชื่อ…',
  importRegistry: 'นำเข้าสถานะจากไฟล์ของ สอศ.…',
  createPreGraduationForm: 'สร้างแบบสำรวจก่อนสำเร็จการศึกษา…',
  createFollowUpForm: 'สร้างแบบติดตามหลังสำเร็จการศึกษา…',
  showLinks: 'ลิงก์ คิวอาร์โค้ด และโปสเตอร์…',
  checkForms: 'ตรวจสภาพแบบสอบถาม…',
  refreshAll: 'ดึงคำตอบและปรับทะเบียนให้เป็นปัจจุบัน',
  openEntry: 'บันทึกแทน (ตาราง)',
  showAdvisorTexts: 'ข้อความถึงครูที่ปรึกษาและกลุ่ม LINE…',
  previewReminders: 'ดูตัวอย่างการแจ้งเตือน…',
  sendReminders: 'ส่งการแจ้งเตือน…',
  installMonthlyReminder: 'การแจ้งเตือนรายเดือน: เปิดหรือปิด…',
  findDuplicates: 'หาคำตอบซ้ำและรายการรอพิจารณา',
  openReview: 'พิจารณาทีละรายการ…',
  validateData: 'ตรวจความถูกต้อง',
  undoLast: 'ย้อนงานล่าสุด…',
  computeIndicator: 'คำนวณตัวบ่งชี้',
  showMembers: 'ใครอยู่ในตัวเลขนี้…',
  exportHandOver: 'รายการที่ต้องคีย์ใน V-COP…',
  showDashboard: 'ภาพรวม…',
  makeDocuments: 'เอกสารเสนอผู้อำนวยการ…',
  freezeReport: 'ตรึงรายงาน…',
  drawSample: 'สุ่มตรวจ…',
  collectResponses: 'ดึงเฉพาะคำตอบใหม่',
  showMainTabs: 'แสดงเฉพาะแท็บหลัก',
  showAllTabs: 'แสดงแท็บทั้งหมด',
  runSelfTest: 'ทดสอบโปรแกรมกับ Google จริง…',
  showHelp: 'วิธีใช้และรุ่นโปรแกรม',
} as const;

export const SUBMENU_TEXTS = {
  prepare: '1 เตรียมข้อมูล',
  ask: '2 แบบสอบถาม',
  follow: '3 ติดตาม',
  quality: '4 ตรวจคุณภาพ',
  report: '5 รายงาน',
  system: 'ดูแลระบบ',
} as const;
